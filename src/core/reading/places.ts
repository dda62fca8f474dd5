/**
 * The countries that a text speaks of, as ISO 3166 codes: a country, its people, its capital and its government are one name
 * (*Beijing*, *China*, *Chinese*; *Washington*, *US*, *American*). `EU` and `UN` are among them.
 *
 * Offices that have a name of their own (*White House*, *Pentagon*) are not meant: they are records.
 *
 * Names count in any case, as questions are often typed in small letters; those that are words too (*us*, *turkey*, *polish*) only with a capital.
 * Names of other things with a place in them (*South China Sea*, *Washington Post*) do not count.
 */
export function countriesIn(text: string): ReadonlySet<string> {
  const countries = new Set<string>();
  const words = text.replace(OTHER_THINGS, ' , ').match(WORD) ?? [];
  for (let at = 0; at < words.length; at++) {
    // Most words begin no name of a country.
    if (!FIRST.has(plain(words[at] ?? '').toLowerCase())) continue;
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const written = words
        .slice(at, at + length)
        .map(plain)
        .join(' ');
      const isCased = CASED.get(length === 1 && words[at]?.includes('.') ? written.toUpperCase() : written);
      const country = isCased ?? PLACES.get(written.toLowerCase());
      if (country === undefined) continue;
      countries.add(country);
      at += length - 1;
      break;
    }
  }
  if (HAN.test(text)) for (const [name, country] of IN_HAN) if (text.includes(name)) countries.add(country);
  return countries;
}

/** The country that a name as a whole is of; null for other names, with a country in them or not. */
export function countryNamed(name: string): string | null {
  const written = (name.match(WORD) ?? []).map(plain).join(' ');
  return CASED.get(written) ?? PLACES.get(written.toLowerCase()) ?? null;
}

/** Without the full stops of initials and a possessive; punctuation stays, so that no name is joined over it. */
const plain = (word: string): string => word.replaceAll('.', '').replaceAll('’', "'").replace(POSSESSIVE, '');

const WORD = /[\p{L}\p{N}]+(?:['’.]\p{L}+)*\.?|[^\p{L}\p{N}\s]/gu;
const POSSESSIVE = /'s?$/;
const HAN = /\p{sc=Han}/u;

const TABLE = `
  US: united states, united states of america, u.s., usa, u.s.a., america, american, americans, washington, washington d.c., capitol hill, 美国, 美國, 华盛顿, 華盛頓
  CN: china, chinese, beijing, prc, people's republic of china, zhongnanhai, 中国, 中國, 北京
  HK: hong kong, hongkong, hong kongers, 香港
  TW: taiwan, taiwanese, taipei, 台湾, 台灣, 臺灣
  JP: japan, japanese, tokyo, 日本, 东京
  KR: south korea, south korean, south koreans, seoul, 韩国, 韓國
  KP: north korea, north korean, north koreans, pyongyang, dprk, 朝鲜, 北韓
  IN: india, indian, indians, new delhi, delhi
  PK: pakistan, pakistani, pakistanis, islamabad
  BD: bangladesh, bangladeshi, dhaka
  VN: vietnam, vietnamese, hanoi
  PH: philippines, philippine, filipino, filipinos, manila
  ID: indonesia, indonesian, jakarta
  MY: malaysia, malaysian, kuala lumpur, putrajaya
  SG: singapore, singaporean
  TH: thailand, thai, bangkok
  MM: myanmar, burma, burmese, naypyidaw
  KH: cambodia, cambodian, phnom penh
  AU: australia, australian, australians, canberra
  NZ: new zealand, new zealanders, wellington
  GB: united kingdom, uk, u.k., britain, great britain, british, britons, england, london, downing street, whitehall, westminster
  IE: ireland, irish, dublin
  FR: france, french, paris, élysée, elysee
  DE: germany, german, germans, berlin
  IT: italy, italian, italians, rome
  ES: spain, spanish, spaniards, madrid
  PT: portugal, portuguese, lisbon
  NL: netherlands, dutch, the hague, amsterdam
  BE: belgium, belgian
  CH: switzerland, swiss, bern
  AT: austria, austrian, vienna
  SE: sweden, swedish, stockholm
  NO: norway, norwegian, oslo
  DK: denmark, danish, copenhagen
  FI: finland, finnish, helsinki
  PL: poland, warsaw
  CZ: czech republic, czechia, prague
  HU: hungary, hungarian, budapest
  RO: romania, romanian, bucharest
  GR: greece, greek, athens
  UA: ukraine, ukrainian, ukrainians, kyiv, kiev
  RU: russia, russian, russians, moscow, kremlin, 俄罗斯, 莫斯科
  BY: belarus, belarusian, minsk
  TR: turkish, ankara, türkiye
  IL: israel, israeli, israelis, jerusalem
  PS: palestine, palestinian, palestinians, ramallah, gaza
  IR: iran, iranian, iranians, tehran
  IQ: iraq, iraqi, iraqis, baghdad
  SY: syria, syrian, syrians, damascus
  SA: saudi arabia, saudi, saudis, riyadh
  AE: united arab emirates, uae, u.a.e., emirati, abu dhabi
  QA: qatar, qatari, doha
  EG: egypt, egyptian, egyptians, cairo
  AF: afghanistan, afghan, afghans, kabul
  ZA: south africa, south african, south africans, pretoria
  NG: nigeria, nigerian, nigerians, abuja
  KE: kenya, kenyan, kenyans, nairobi
  ET: ethiopia, ethiopian, addis ababa
  CA: canada, canadian, canadians, ottawa
  MX: mexico, mexican, mexicans, mexico city
  BR: brazil, brazilian, brazilians, brasilia, brasília
  AR: argentina, argentine, argentinian, buenos aires
  CL: chilean, santiago
  CO: colombia, colombian, colombians, bogotá, bogota
  VE: venezuela, venezuelan, venezuelans, caracas
  CU: cuba, cuban, cubans, havana
  EU: european union, eu, e.u., brussels, european commission
  UN: united nations, u.n.`;

/** Written as they stand here, since they are words in small letters. */
const CASED: ReadonlyMap<string, string> = new Map([
  ['US', 'US'],
  ['UN', 'UN'],
  ['Turkey', 'TR'],
  ['Turks', 'TR'],
  ['Polish', 'PL'],
  ['Poles', 'PL'],
  ['Chile', 'CL'],
  ['Jordan', 'JO'],
  ['Amman', 'JO'],
  ['Lima', 'PE'],
  ['Peru', 'PE'],
  ['Czech', 'CZ'],
]);

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.trim().split(/: |, /));
const spelled = rows.flatMap(([country = '', ...names]) => names.map((name) => [name, country] as const));
const IN_HAN = spelled.filter(([name]) => HAN.test(name));
const PLACES: ReadonlyMap<string, string> = new Map(
  spelled.map(([name, country]) => [name.split(' ').map(plain).join(' '), country] as const).filter(([name]) => !['us', 'un'].includes(name)),
);
const LONGEST = Math.max(...[...PLACES.keys()].map((name) => name.split(' ').length));

const FIRST: ReadonlySet<string> = new Set([...CASED.keys(), ...PLACES.keys()].map((name) => (name.split(' ')[0] ?? '').toLowerCase()));

const OTHER_THINGS =
  /\b(?:(?:south|east) china (?:sea|morning post)|china (?:daily|news service|morning post)|washington (?:post|times|examiner|free beacon|monthly|state)|(?:times|bank|captain|voice) of (?:india|america|israel)|new (?:england|mexico)|american (?:express|airlines)|british (?:airways|columbia)|south america|latin america|north america|central america)\b/giu;
