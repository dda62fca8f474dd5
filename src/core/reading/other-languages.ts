import type { Standing } from '../claim.ts';
import type { Reading } from './analysis.ts';
import type { Span } from './paragraphs.ts';

/**
 * Reads sentences of a language that has no rules of its own here: by a few words that charge, deny and doubt, else as what its publisher says.
 *
 * None is `reported`: where it is not understood who says a thing, it is not shown as a fact. No speaker is named. `language` is ISO 639-1.
 */
export function readPlainly(text: string, spans: readonly Span[], language: string): readonly Reading[] {
  const cues = CUES[language];
  return spans.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const charges = cues?.charges.test(sentence) === true;
    return { start, end, standing: standingOf(sentence, charges, cues), attributed: true, refersToAllegation: charges };
  });
}

/** Whether a sentence of another language than English says that something could not be confirmed. */
export const isForeignCaveat = (sentence: string): boolean => CAVEATS.some((doubts) => doubts.test(sentence));

function standingOf(sentence: string, charges: boolean, cues: Cues | undefined): Standing {
  if (cues?.doubts.test(sentence)) return 'unverified';
  if (cues?.denies.test(sentence)) return 'denied';
  return charges ? 'alleged' : 'attributed';
}

interface Cues {
  readonly charges: RegExp;
  readonly denies: RegExp;
  readonly doubts: RegExp;
}

/** Letters are counted as such in all scripts: `\b` knows those of English alone. */
const WORD = String.raw`(?<![\p{L}\p{M}])`;
const words = (beginnings: string): RegExp => new RegExp(`${WORD}(?:${beginnings})`, 'iu');
const written = (letters: string): RegExp => new RegExp(letters, 'u');

const CUES: Readonly<Record<string, Cues>> = {
  de: {
    charges: words(
      String.raw`beschuldig|bezichtig|vorw[uü]rf|vorgeworfen|w[ei]rf(?:t|en)\b.{1,80}?\bvor(?![\p{L}])|warf(?:en)?\b.{1,80}?\bvor(?![\p{L}])|angeblich|mutma(?:ß|ss)lich|anschuldig|verd[aä]cht|behaupt`,
    ),
    denies: words(
      String.raw`bestreite[nt]|bestritt|dementi|leugne|zur[uü]ckgewiesen|widersprich|widersprach|(?:wei|wie)s(?:t|en)?(?![\p{L}]).{1,100}?(?:zur[uü]ck|von sich)(?![\p{L}])`,
    ),
    doubts: words(
      'unbest[aä]tigt|nicht[^.;]{0,60}(?:best[aä]tig|[uü]berpr[uü]f|nachpr[uü]f|verifizier|belegt|erwiesen)|nicht zu (?:best[aä]tigen|[uü]berpr[uü]fen)',
    ),
  },
  fr: {
    charges: words(String.raw`accus|all[eé]gu|all[eé]gation|pr[eé]sum[eé]|pr[eé]tend|soup[cç]onn|aura(?:it|ient)(?![\p{L}])|\p{L}+era(?:it|ient)(?![\p{L}])`),
    denies: words(String.raw`d[eé]ment|ni(?:e|ent|é|ait)(?![\p{L}])|r[eé]fut|rejet|contest`),
    doubts: words(String.raw`non (?:confirm|v[eé]rifi)|(?:pas|pu|sans)(?![\p{L}])[^.;]{0,60}(?:confirm|v[eé]rifi)`),
  },
  es: {
    charges: words(String.raw`acus|aleg|presunt|supuest|se[nñ]al(?:a|ó) que|denunci|habr[ií]an?(?![\p{L}])`),
    denies: words('nieg|neg(?:ó|aron|ado|aba)|desmint|desmient|rechaz|refut'),
    doubts: words('no[^.;]{0,60}(?:confirm|verific|comprob)|sin (?:confirmar|verificar)'),
  },
  it: {
    charges: words(String.raw`accus|presunt|avrebber?o?(?![\p{L}])|sarebber?o?(?![\p{L}])|sospett|sostien`),
    denies: words(String.raw`smenti|neg(?:a|ano|ato|ò)(?![\p{L}])|resping|respint|rigett|confut`),
    doubts: words('non[^.;]{0,60}(?:conferm|verific)|senza conferm'),
  },
  pt: {
    charges: words(String.raw`acus|aleg|supost|teria(?:m)?(?![\p{L}])|suspeit|denunci`),
    denies: words(String.raw`neg(?:a|am|ou|aram)(?![\p{L}])|desment|rejeit|refut`),
    doubts: words('n[aã]o[^.;]{0,60}(?:confirm|verific|comprov)|sem confirm'),
  },
  nl: {
    charges: words(String.raw`beschuldig|vermeend|beweer|aantijging|verdacht|zou(?:den)?(?![\p{L}])`),
    denies: words('ontken|weerspr[ea]+k|verwerp|verwierp|wees[^.;]{1,80}van de hand|wijst[^.;]{1,80}van de hand'),
    doubts: words('onbevestigd|(?:niet|geen)[^.;]{0,60}(?:bevestig|verifi|controle)'),
  },
  ru: {
    charges: words('обвин|якобы|подозр|предполагаем|утвержда'),
    denies: words('отриц|опроверг|отверг'),
    doubts: words('не[^.;]{0,60}(?:подтвер|провер)'),
  },
  zh: {
    charges: written('指控|指責|指责|指稱|指称|涉嫌|被指|控罪|據稱|据称'),
    denies: written('否認|否认|駁斥|驳斥|反駁|反驳'),
    doubts: written('(?:無法|无法|未能|未經|未经|尚未|未獲|未获|沒有|没有)[^。;；]{0,12}(?:核實|核实|證實|证实|確認|确认|驗證|验证)'),
  },
  ja: {
    charges: written('疑い|疑惑|非難|告発|とされる|主張'),
    denies: written('否定|否認|反論'),
    doubts: written('(?:確認|検証)(?:でき|が取れ|され)(?:て|な|ず|ていな)'),
  },
  ko: {
    charges: written('의혹|혐의|주장|고발'),
    denies: written('부인|반박'),
    doubts: written('확인(?:할 수 없|되지 않|하지 못)'),
  },
};

const CAVEATS = Object.values(CUES).map(({ doubts }) => doubts);
