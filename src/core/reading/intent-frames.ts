import { groupsOf, has, modalOf, shownGroups } from './intent-lexicon.ts';

/** Adds the frames around what is asked: "do you think", "is it worth", "tell me whether". `begin` is the first word after greetings and polite frames. */
export function asideFrames(words: readonly string[], begin: number, features: string[]): void {
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1] ?? '';
    const word = words[i] ?? '';
    if (
      word === 'you' &&
      /^(?:think|expect|believe|reckon|see|say|advise|recommend|suggest|predict|like|support)$/.test(next) &&
      /^(?:do|would|not)$/.test(words[i - 1] ?? '')
    )
      features.push(`youthink:${next}`, 'youthink');
    if (has('be', word) && (next === 'it' || next === 'this' || next === 'now') && words.slice(i + 2, i + 6).some((later) => has('worth', later)))
      features.push('isitgood');
    if (/^(?:whether|if|what|how|when|who|which|where)$/.test(word) && next === 'to') features.push('whetherto');
    if (
      i > begin &&
      i <= begin + 3 &&
      has('wh', word) &&
      (words[i - 1] === 'me' || words[i - 1] === 'know' || words[i - 1] === 'wonder' || has('ask', words[i - 1] ?? ''))
    )
      features.push(`inner:${word}`, `inner:${modalOf(next) ?? modalOf(words[i + 2] ?? '') ?? ''}`);
    if ((word === 'if' || word === 'whether') && i > begin) features.push(`inner:${word}`);
    if (
      has('rules', word) &&
      words.slice(Math.max(0, i - 5), i).some((earlier) => has('earlier', earlier) || /^(?:your|all|any|every|deine|tes|tus)$/.test(earlier))
    )
      features.push('yourrules');
  }
  if (words.includes('if') && words.indexOf('if') === begin) features.push('iffront');
}

/** Adds for each modal who is to do it, whether the sentence asks for it, and whether somebody else is said to have said it (`cited`). */
export function modalFrames(words: readonly string[], starts: readonly boolean[], begin: number, cited: string, features: string[]): void {
  for (let i = begin === 0 || features.includes('polite') ? begin : 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    let modal = modalOf(word);
    if (
      (word === 'going' || word === 'about' || word === 'gonna') &&
      (next === 'to' || word === 'gonna') &&
      words.slice(Math.max(0, i - 6), i).some((earlier) => has('be', earlier))
    )
      modal = 'will';
    if (/^(?:have|has|had|need|needs|supposed)$/.test(word) && next === 'to') modal = 'must';
    if (!modal) continue;
    const front = i === begin || starts[i] === true;
    const asked = !front && has('wh', words[begin] ?? '') && i - begin <= 4;
    const place = front ? 'front' : asked ? 'asked' : 'told';
    const subject =
      modal === 'will' && !modalOf(word)
        ? subjectOf(words, i, begin)
        : kindOf(front || (asked && !(i - begin === 1 && isVerbal(next))) ? next : (words[i - 1] ?? ''));
    if (words.length > 11) features.push(`md:${modal}:long`, `md:${modal}:${place}:long`);
    features.push(`md:${modal}:${subject}:${place}`, `md:${modal}:${place}:${cited}`, `md:${modal}:${subject}`, `md:${modal}:${subject}:${cited}`);
    if (asked) features.push(`ask:${words[begin]}:${modal}:${cited}`, `ask:${words[begin]}:${modal}:${subject}`);
    for (const group of ['outcome', 'schedule', 'trade', 'trust']) {
      if (words.slice(i + 1, i + 10).some((later) => has(group, later))) features.push(`md:${modal}:${group}:${cited}`);
    }
  }
}

/** The subject of *is X going to*: what follows the form of *be*. */
function subjectOf(words: readonly string[], at: number, begin: number): string {
  for (let i = at - 1; i >= begin; i--) if (has('be', words[i] ?? '')) return i === at - 1 ? kindOf(words[i - 1] ?? '') : kindOf(words[i + 1] ?? '');
  return 'name';
}

function kindOf(word: string): string {
  for (const kind of ['self', 'you', 'generic', 'pronoun', 'wh']) if (has(kind, word)) return kind;
  return 'name';
}

function isVerbal(word: string): boolean {
  return has('outcome', word) || has('schedule', word) || has('say', word) || has('bare', word);
}

/** Adds the groups of words, alone and together with what frames them. */
export function groupFrames(words: readonly string[], starts: readonly boolean[], begin: number, opening: string, cited: string, features: string[]): void {
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    for (const group of isHan(word) ? groupsOf(word + (words[i + 1] ?? '')) : groupsOf(word)) {
      found.add(group);
      if (i > begin && starts[i] && /^(?:assert|create|control)$/.test(group) && !/^(?:of|from|by)$/.test(words[i + 1] ?? ''))
        features.push(`clause:${group}`, `clause:${word}`);
    }
    if (/^20(?:2[6-9]|[3-9]\d)$/.test(word)) found.add('future');
    if (word === 'next' && /^(?:week|month|year|quarter|decade|summer|winter|spring|season|meeting|months|years)$/.test(words[i + 1] ?? ''))
      found.add('future');
    if (word === 'in' && has('span', words[i + 2] ?? '')) found.add('future');
    if (starts[i] && (word === 'you' || word === 'du' || word === 'tu') && /^(?:are|bist|es|eres)$/.test(words[i + 1] ?? '')) features.push('persona');
  }
  const self = words.some((word) => has('self', word));
  const you = words.some((word) => has('you', word));
  const joined = words.join(' ');
  for (const [idiom, pattern] of idioms) if (pattern.test(joined)) features.push(`idiom:${idiom}`);
  const numbers = words.filter((word) => /^\d{1,3}$/.test(word)).length;
  if (numbers > 0 && words.length < 8) features.push(`numbers:${Math.min(numbers, 2)}`, `numbers:${Math.min(numbers, 2)}:${opening}`);
  if (words.filter((word) => has('figures', word)).length > 1 && words.length < 9) features.push('figures:2');
  if (self) features.push('self', `self:${cited}`, `self:${opening}`);
  if (you) features.push('you', `you:${cited}`, `you:${opening}`);
  if (words.includes('not') && opening !== 'wh') features.push(`not:${opening}`);
  if (words.includes('or')) features.push(`or:${cited}`);
  for (const group of shownGroups) {
    if (!found.has(group)) continue;
    features.push(`g:${group}`, `g:${group}:${cited}`, `g:${group}:${opening}`);
    if (self) features.push(`g:${group}:self`);
    if (you) features.push(`g:${group}:you`);
    if (words.length < 7) features.push(`g:${group}:short`);
    else if (words.length > 11) features.push(`g:${group}:long`);
    for (const other of shownGroups) if (other > group && found.has(other)) features.push(`gg:${group}:${other}:${cited}`);
  }
}

/** Han is read one sign at a time, and its groups hold pairs of signs. */
function isHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

/** Set phrases whose words say nothing one by one. */
const idioms: readonly (readonly [string, RegExp])[] = [
  ['hour', /\b(?:what (?:time|year|day|date|month) is it|what is the time|today's date|wie spat|quelle heure|que hora)\b|几 点/u],
  [
    'wellbeing',
    /\bhow (?:are you|is it going|do you do|are things|was your)|\b(?:comment ca va|wie geht|como estas|que tal|what is up|tu vas bien)\b|你 好 吗/u,
  ],
  [
    'maker',
    /\bwho (?:are you|made you|built you|programmed you|created you|trained you)|\b(?:wer bist du|qui es tu|quien eres|wie heisst du)\b|你 是 谁|\bare you (?:an?|human|real|ai|chatgpt)\b/u,
  ],
  [
    'next',
    /\bwhat (?:happens|comes|is) next\b|\bwhat (?:if|happens (?:to|if|when))\b|\bhow (?:likely|probable|soon|long until|long till|far can|high can|low can)\b|\bwho wins\b/u,
  ],
  [
    'timeto',
    /\b(?:time|moment|idea|point) (?:to|for)\b|\bwhat now\b|\bbest (?:way|time|stocks?)\b|\bbuy or sell\b|\bsell or (?:buy|keep|hold)\b|\bmake sense\b|\bworth (?:it|buying|\p{L}+ing)\b/u,
  ],
  [
    'style',
    /\bin the (?:style|voice|name|role) of\b|\bas (?:if|though) you\b|\b(?:yes or no|one word|capital letters|no source|without (?:sources?|citing|citations?|looking))\b|\bwhatever the\b|\bno matter what\b|\byou were (?:told|given)\b|\bwhen asked\b|\bword for word\b/u,
  ],
];
