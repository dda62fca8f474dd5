import { intents, limits, weights } from './intent-weights.ts';

/** What a typed question wants. All but `question` are reasons for a refusal. */
export type Intent = 'question' | 'advice' | 'forecast' | 'instruction' | 'not_about_documents';

/** `certainty` is between 0 and 1: the model's share of `question`, or for the others what is left beside it. */
export interface IntentReading {
  readonly intent: Intent;
  readonly certainty: number;
}

/**
 * Tells a question that documents may answer from a request for advice, for a forecast, for obedience, and from small talk.
 *
 * Whatever is not clearly one of the others is a `question`: the corpus then decides whether there is an answer. Each sentence is read for itself:
 * an instruction or a request for advice in any of them counts, a forecast or small talk only when nothing else is asked beside it.
 * A multinomial logistic regression over the frames of `intentFeatures`; its numbers come from `tools/fit-intent.ts` and `data/quality/intent.jsonl`.
 */
export function readIntent(question: string): IntentReading {
  const sentences = intentFeatures(question).map((features) => ({
    ...clearest(sharesOf(features), features.includes('size:word') || features.includes('size:short') ? 'short' : 'longer'),
    asks: features.includes('asks'),
    tells: features.includes('tells'),
  }));
  const read = sentences.map((sentence) =>
    sentence.tells && sentence.intent !== 'instruction' ? { ...sentence, intent: 'question' as const, certainty: 0.5 } : sentence,
  );
  const asked = read.some(({ intent, asks }) => intent === 'question' && asks);
  for (const intent of intents) {
    const found = read.filter((sentence) => sentence.intent === intent).map((sentence) => sentence.certainty);
    if (found.length > 0 && (intent === 'instruction' || intent === 'advice' || !asked)) return { intent, certainty: Math.max(...found) };
  }
  return { intent: 'question', certainty: read.reduce((least, { certainty }) => Math.min(least, certainty), 1) };
}

/** The share of `question`, then of each of `intents`; together 1. */
function sharesOf(features: readonly string[]): readonly number[] {
  const logits = [0, ...intents.map(() => 0)];
  for (const feature of features) {
    const row = weights[feature];
    if (row) for (let i = 0; i < row.length; i++) logits[i + 1] = (logits[i + 1] ?? 0) + (row[i] ?? 0) / limits.scale;
  }
  const exponents = logits.map(Math.exp);
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

/** The longer a sentence, the more particular is what it asks for, and the clearer must be that it is no question to documents. */
function clearest(shares: readonly number[], size: 'short' | 'longer'): IntentReading {
  let best = 1;
  for (let i = 2; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  const intent = intents[best - 1];
  const question = shares[0] ?? 1;
  return intent && question <= limits.question[size][intent] ? { intent, certainty: 1 - question } : { intent: 'question', certainty: question };
}

/**
 * One list of features for each sentence, without repetition; empty for a text without a word.
 *
 * Features are frames (`md:should:self:inv`: an inverted *should* whose subject is the asker), groups of words (`g:chance`), single words (`w:`) and
 * pairs (`p:`). A quotation counts as one word, so that what somebody is quoted with is not taken for what the asker wants.
 */
export function intentFeatures(question: string): readonly (readonly string[])[] {
  const shown = question.length > longest ? `${question.slice(0, longest - 2000)}\n${question.slice(-2000)}` : question;
  const plain = unveil(shown);
  const sentences = split(plain).map(({ words, starts, ending }) => sentenceFeatures(words, starts, ending));
  for (const hidden of decoded(shown)) sentences.push(['hidden', ...split(unveil(hidden)).flatMap((s) => sentenceFeatures(s.words, s.starts, s.ending))]);
  const marks = plainMarks(plain);
  if (marks.length > 0) sentences[0] = [...(sentences[0] ?? []), ...marks];
  return sentences.map((features) => [...new Set(features)]);
}

const longest = 8000;

/** Compatibility forms, invisible characters, accents and letters set apart by blanks are undone; lower case. */
function unveil(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu, (run) => run.replaceAll(' ', ''))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (run) => run.replaceAll('.', ''))
    .replace(/(?<!\p{L})(mrs?|ms|dr|st|vs?|inc|ltd|corp|co|jr|sen|gov|gen|rep|no)\./gu, '$1');
}

/** Readable text hidden in base64. */
function decoded(text: string): readonly string[] {
  const runs = text.match(/[A-Za-z0-9+/]{24,}/g) ?? [];
  return runs.slice(0, 3).flatMap((run) => {
    const plain = atob(run.slice(0, Math.min(run.length - (run.length % 4), 1200)));
    return /^[\x20-\x7e\n]+$/.test(plain) && plain.includes(' ') ? [plain] : [];
  });
}

/** Signs that a text plays a part of the conversation or holds a sum: they belong to no word. */
function plainMarks(plain: string): readonly string[] {
  const marks: string[] = [];
  if (/^\s*(?:system|assistant|user|developer)\s*:/mu.test(plain)) marks.push('mark:role');
  if (
    /<\/?(?:system|user|assistant|instructions?|prompt|context)\b|<\||\[\/?inst\]|^\s*#{2,} ?(?:instruction|system|response|new|user)|-{3,} ?(?:end|begin|new)|```/mu.test(
      plain,
    )
  )
    marks.push('mark:tag');
  if (/^[\s\d.,+*/x×÷^()=?-]*\d\s*[+*/×÷^=-]\s*\d[\s\d.,+*/x×÷^()=?-]*$/u.test(plain.slice(0, 200))) marks.push('mark:sum');
  if (/\d ?[+*×÷^] ?\d|\d [-/] \d|= ?\d|\d ?= ?\?|\b[xy] ?[+*^=]/u.test(plain)) marks.push('mark:formula');
  return marks;
}

interface WordsOfSentence {
  readonly words: readonly string[];
  /** Whether a clause may begin at the word: it is the first, or follows a mark or a conjunction. */
  readonly starts: readonly boolean[];
  readonly ending: string;
}

function split(plain: string): readonly WordsOfSentence[] {
  const whole = plain.trim();
  const masked = whole.replace(/"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]|(?<=\s)'[^'\n]{2,300}'(?=[\s.,;:?!]|$)/gu, (quote) =>
    quote.length === whole.length ? quote : ' qqq ',
  );
  const parts = masked.split(/(\.+(?=\s|$)|[!?]+|。|\n+|;)/u);
  const sentences: WordsOfSentence[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const words: string[] = [];
    const starts: boolean[] = [];
    let end = 0;
    for (const match of (parts[i] ?? '').matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:'\p{L}+)*/gu)) {
      const between = (parts[i] ?? '').slice(end, match.index);
      for (const word of spelled(match[0])) {
        const before = words.at(-1);
        starts.push(before === undefined || /[,:()–—>*]| -/u.test(between) || joining.has(before));
        words.push(word);
      }
      end = match.index + match[0].length;
    }
    if (words.length > 0) sentences.push({ words, starts, ending: (parts[i + 1] ?? '').slice(0, 1) });
  }
  return sentences;
}

/** Contractions, chat spellings and digits for letters are written out. */
function spelled(word: string): readonly string[] {
  const known = spellings[word];
  if (known) return known.split(' ');
  const cut = word.indexOf("'");
  if (cut > 0) {
    const ending = word.slice(cut + 1);
    if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
    const full = contractions[ending];
    return full && (ending !== 's' || isClosed(word.slice(0, cut))) ? [word.slice(0, cut), full] : ending === 's' ? [word.slice(0, cut)] : word.split("'");
  }
  if (/\d/.test(word) && /\p{L}.*\p{L}/u.test(word)) {
    const letters = word.replace(/[013457]/g, (digit) => 'oi-ea-st'['01-34-57'.indexOf(digit)] ?? digit);
    if (groupsOf(letters).length > 0) return [letters];
  }
  return [word];
}

function sentenceFeatures(words: readonly string[], starts: readonly boolean[], ending: string): string[] {
  const features: string[] = ['bias'];
  const begin = openingOf(words, features);
  const rest = words.slice(begin);
  const opening = classOf(rest, features);
  if (
    ending === '?' ||
    opening === 'wh' ||
    opening === 'aux' ||
    opening === 'ask' ||
    starts.some((start, i) => start && (has('aux', words[i] ?? '') || modalOf(words[i] ?? '')) && !has('self', words[i - 1] ?? ''))
  )
    features.push('asks');
  else if (opening !== 'control' && opening !== 'assert' && opening !== 'create' && rest.length > 6)
    features.push(`statement:${rest.includes('you') || rest.includes('your') ? 'you' : ''}`);
  features.push(
    `end:${ending === '?' || ending === '!' ? ending : ''}`,
    `open:${opening}`,
    `size:${words.length < 3 ? 'word' : words.length < 7 ? 'short' : words.length < 12 ? 'plain' : 'long'}`,
  );
  features.push(`first:${rest[0]}`, `first2:${rest[0]} ${rest[1] ?? ''}`);
  const cited = citedBy(words, begin, opening);
  features.push(`cited:${cited}`, `open:${opening}:${cited}`);
  if (words.some((word) => /^(?:did|was|were|had)$/.test(word) || /[^e]ed$/.test(word))) features.push('past', `past:${opening}`);
  if (
    opening !== 'wh' &&
    words.some((word, i) => i > begin && /^(?:which|what|whose|who)$/.test(word) && !has('ask', words[i - 1] ?? '') && words[i - 1] !== 'me')
  )
    features.push('latewh', `latewh:${ending}`);
  asideFrames(words, begin, features);
  if (words.length > 11)
    features.push(`long:${opening}`, `long:${cited}`, `long:${words.some((word) => has('self', word) || has('you', word)) ? 'talk' : 'report'}`);
  const told = features.some((feature) => feature.startsWith('statement:')) || (features.includes('latewh') && ending === '?');
  if (told && (opening === 'other' || opening === 'noun') && !words.some((word) => has('self', word) || word === 'if' || word === 'whether'))
    features.push('tells');
  modalFrames(words, starts, begin, cited, features);
  groupFrames(words, starts, begin, opening, cited, features);
  for (let i = 0; i < words.length; i++) {
    features.push(`w:${words[i]}`);
    if (i > 0) features.push(`p:${words[i - 1]} ${words[i]}`);
  }
  return features;
}

/** Steps over greetings and polite frames; what they were is a feature. */
function openingOf(words: readonly string[], features: string[]): number {
  let at = 0;
  while (at < words.length - 1 && courtesies.has(words[at] ?? '')) at++;
  const ahead = (offset: number) => words[at + offset] ?? '';
  if (/^(?:can|could|would|will)$/.test(ahead(0)) && ahead(1) === 'you' && at + 2 < words.length) {
    features.push('polite', `polite:${ahead(0)}`);
    at += 2;
  } else if (ahead(0) === 'do' && ahead(1) === 'you' && at + 2 < words.length) {
    features.push('doyou', `doyou:${ahead(2)}`);
  } else if (/^(?:i|we)$/.test(ahead(0))) {
    const to = words.indexOf('to', at + 1);
    const wish = to > 0 && to < at + 5 && words.slice(at + 1, to).some((word) => word === 'want' || word === 'need' || word === 'like' || word === 'order');
    if (wish && to + 1 < words.length) {
      features.push(words.slice(at, to).includes('you') ? 'order' : 'wish');
      at = to + 1;
    }
  }
  while (at < words.length - 1 && courtesies.has(words[at] ?? '')) at++;
  return at;
}

function classOf(rest: readonly string[], features: string[]): string {
  const [first = '', second = ''] = rest;
  if (has('wh', first)) return 'wh';
  if (has('aux', first) || modalOf(first)) return second === 'not' && first === 'do' ? 'control' : 'aux';
  if (has('self', first)) return 'self';
  if (has('you', first)) return has('be', second) || second === 'are' ? 'persona' : 'you';
  // "answer of the spokesperson", "statement from the court": a noun, not an order
  if (/^(?:of|from|by|in|at|vs|v)$/.test(second)) return 'noun';
  for (const group of ['assert', 'create', 'control', 'ask', 'chore', 'trade']) {
    if (!has(group, first)) continue;
    features.push(
      `verb:${group}:${/^(?:that|qqq|it|as|me|us|him|her|them|all|only|your|yourself|just|the|a|an|every|any|more|whether|if|what|who|which|when|how|not|like)$/.test(second) ? second : ''}`,
    );
    return group;
  }
  return 'other';
}

/** Whether the sentence asks for what somebody said or what a rule says: `said`, `rule` or `plain`. */
function citedBy(words: readonly string[], begin: number, opening: string): string {
  let rule = false;
  if (words.some((word, i) => word === 'you' && /^(?:do|would|did)$/.test(words[i - 1] ?? '') && has('say', words[i + 1] ?? ''))) return 'plain';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const before = words[i - 1] ?? '';
    if (word === 'according' || word === 'laut' || word === 'selon' || word === 'segun') return 'said';
    if (has('view', word) && words.slice(Math.max(0, i - 4), i).includes('in')) return 'said';
    if (has('saidform', word) && !has('self', before) && before !== 'you') return 'said';
    if (i > begin && has('say', word) && opening !== 'ask' && opening !== 'control' && opening !== 'assert' && opening !== 'create') {
      const helper = words.slice(begin, i).findLastIndex((earlier) => has('aux', earlier));
      if (helper >= 0 && words[begin + helper + 1] !== 'you' && !has('self', words[begin + helper + 1] ?? '') && !modalOf(words[begin + helper] ?? ''))
        return 'said';
      if (words.slice(begin, i).some((earlier) => earlier === 'who' || earlier === 'which')) return 'said';
    }
    if (has('rule', word)) rule = true;
  }
  return rule ? 'rule' : 'plain';
}

/** "do you think", "is it worth", "tell me whether": frames around what is asked. */
function asideFrames(words: readonly string[], begin: number, features: string[]): void {
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

/** Who is to do it, whether the sentence asks for it, and whether somebody else is said to have said it. */
function modalFrames(words: readonly string[], starts: readonly boolean[], begin: number, cited: string, features: string[]): void {
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

/** Groups of words, alone and together with what frames them. */
function groupFrames(words: readonly string[], starts: readonly boolean[], begin: number, opening: string, cited: string, features: string[]): void {
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

function modalOf(word: string): string | undefined {
  return modals.get(word);
}

function has(group: string, word: string): boolean {
  return groupsOf(word).includes(group);
}

/** Han is read one sign at a time, and its groups hold pairs of signs. */
function isHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

function isClosed(word: string): boolean {
  return has('wh', word) || has('pronoun', word) || has('you', word) || word === 'let' || word === 'there' || word === 'here';
}

function groupsOf(word: string): readonly string[] {
  return groups.get(word) ?? none;
}

const none: readonly string[] = [];

const joining: ReadonlySet<string> = new Set('and then but or so also now just please und et y que dass instead that'.split(' '));
const courtesies: ReadonlySet<string> = new Set(
  'please hi hello hey ok okay so well and but also now then just kindly dear bot thanks thank sorry bitte por favor oh yes no first finally instead hypothetically'.split(
    ' ',
  ),
);

const contractions: Readonly<Record<string, string>> = { s: 'is', re: 'are', ll: 'will', ve: 'have', d: 'would', m: 'am' };

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

const spellings: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  "won't": 'will not',
  "can't": 'can not',
  "let's": 'let us',
  cannot: 'can not',
  gonna: 'going to',
  wanna: 'want to',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  im: 'i am',
  youre: 'you are',
  u: 'you',
  ur: 'your',
  r: 'are',
  plz: 'please',
  pls: 'please',
  shoud: 'should',
  shuld: 'should',
  shud: 'should',
  wil: 'will',
  wat: 'what',
  waht: 'what',
  tomorow: 'tomorrow',
});

const modals: ReadonlyMap<string, string> = lexicon({
  should: 'should ought shall sollte sollten soll sollen dois devrais devons devrait debo deberia deberiamos debemos',
  will: 'will wird werden werde va vont vamos',
  would: 'would wurde wurden wurdest',
  can: 'can could kann konnen puedo puede puis peut',
  may: 'may might',
  must: 'must muss mussen faut',
}).first;

const groups: ReadonlyMap<string, readonly string[]> = lexicon({
  wh: 'what who whom whose when where why which how was wer wen wann wo warum welche welcher welches qui que quoi quand ou pourquoi quel quelle quels quelles comment quien que cual cuando donde como',
  aux: 'do does did is are am were has have had hat haben hatte ist sind a-t est sont ont ha han es son',
  be: 'is are am was were be been ist sind est sont es son',
  self: 'i we me my our mine myself ourselves ich wir mein meine meinen je nous mon ma mes yo mi mis nos me',
  you: 'you your yours yourself yourselves du dein deine dich dir tu ton ta tes te vous votre tus usted',
  generic: 'one people anyone anybody everyone everybody someone somebody investors parents consumers citizens users voters traders man on uno',
  pronoun: 'he she it they this that these those there its their him them er es il elle ils',
  bare: 'be do get have pay report chair host lead take make become leave',
  saidform:
    'said says claimed claims stated announced told warned predicted expected advised recommended urged suggested asked ordered reported denied promised vowed planned pledged argued alleged testified wrote called agreed thought believed confirmed advises recommends expects predicts thinks argues warns sagte dit dijo',
  say: 'say claim state announce tell warn predict expect advise recommend urge suggest order report deny promise vow plan pledge argue allege testify write call think believe confirm ask agree want doubt forecast',
  view: 'view opinion words eyes judgment estimate survey poll',
  rule: 'rule rules law laws act statute directive regulation regulations gdpr guideline guidelines constitution treaty agreement policy bill amendment scheme article contract clause code order ruling charter leaflet protocol gesetz loi ley',
  trade:
    '卖掉 买入 buy sell hold invest short dump bet trade keep buying selling holding investing shorting bid purchase verkaufen kaufen halten vendre acheter garder vender comprar get',
  trust: 'trust believe worry panic avoid boycott vote sue delete switch move leave stop use replace fear travel cancel quit',
  market:
    '股价 股票 stock stocks share shares price prices market bitcoin btc crypto gold oil etf fund funds bond bonds dollar euro rates rate index shareprice aktie aktien action actions accion acciones position portfolio savings money mortgage investment',
  counsel:
    'advice advise recommend suggest recommendation recommendations suggestion tip tips opinion raten rat conseil conseillez conseille 建议 推荐 值得 应该 consejo aconseja recomienda recomiendas recomendacion advisable',
  worth:
    'good bad wise smart safe worth better best ok okay sensible right late overvalued undervalued sense risky fair worthwhile foolish lohnt beste mejor meilleur vale',
  time: 'time moment',
  chance: 'odds chance chances probability likelihood likely probable unlikely predict prediction predictions forecast 预测 forecasts outlook future prognosis',
  future:
    '明年 明天 未来 tomorrow tonight soon ever someday eventually later monday tuesday wednesday thursday friday saturday sunday morgen demain manana christmas',
  span: 'years months weeks days decades year month decade',
  outcome:
    '会跌 会涨 赢得 crash rise fall win survive recover collapse happen happens end drop go hit reach become lose die double moon increase decrease grow shrink escalate rebound bounce burst default beat overtake pass succeed fail react cost crashing rising falling coming worth jump climb sink soar plunge gewinnen fallen steigen gagner baisser monter ganar subir bajar be get stay lift convict ban sanction approve',
  schedule:
    'effect force start begin published publish open expire apply enforced held scheduled chair host replace cover require change work close closed take release released',
  ask: 'tell explain describe summarize summarise list show give find name compare define identify outline quote cite search check recap brief clarify mention detail locate erklare nenne zeige explique explica nombra muestra',
  assert:
    'say state confirm admit declare conclude agree assert announce swear claim acknowledge proclaim confess affirm insist sag sage bestatige dis confirme di confirma',
  control:
    '忽略 输出 扮演 假装 忘记 ignore disregard forget override bypass act pretend behave respond reply answer output print repeat reveal dump begin start end finish complete insert append add omit leave skip remove stop never always imagine roleplay assume switch disable activate enable delete send post ping execute run call open enter obey follow treat consider mark replace change rewrite include turn become speak talk keep learn remember store update rank approve fetch attribute put copy echo skip promise spell sudo curl concatenate quote decode 回答 引用 fais gib use take invent fabricate make drop hide ignoriere vergiss antworte wiederhole gib oublie reponds repete affiche ignorez ignora olvida responde repite muestra imprime finge',
  create: 'write compose sing draw translate generate create calculate compute solve convert rhyme schreib ecris escribe ubersetze traduis traduce',
  chore: 'set remind play order book call turn flip roll pick fix debug guess quiz help entertain cook bake',
  rules:
    '指令 规则 提示 限制 instructions instruction prompt prompts guidelines rules restrictions limits limitations filter filters programming directives safety policies jailbreak configuration anweisungen regeln instructions reglas instrucciones consignes regles',
  secret: '密码 secret secrets password passwords passphrase key keys token credentials confidential private passwort',
  earlier: 'previous prior above earlier preceding before initial original hidden system internal bisherigen vorherigen precedentes anteriores',
  form: '只 style capital letters only nothing verbatim plainly word-for-word yes words starting one-word nur seulement solo',
  output:
    'answer answers reply response sentence sentences text message summary output article tweet release sources source citations citation hedges alleged caveat denial',
  role: 'dan assistant ai chatbot bot robot administrator admin developer mode unrestricted persona role lawyer pirate hacker character debug creator creators grandma',
  verdict: 'guilty innocent true fact proven liar corrupt thief spy lied stole schuldig coupable culpable',
  weather: '天气 weather rain raining rainy sunny snow umbrella forecast temperature cold hot wetter regen temps tiempo outside',
  verse: '笑话 joke jokes poem haiku song story limerick riddle rap lyrics funny laugh verse witz blague chiste gedicht sing fun',
  kitchen: 'recipe cook bake boil fry eat dinner lunch breakfast rice pizza chicken egg eggs bread soup',
  house:
    'garage volume door heating tv lamp shopping list order parcel tickets concert printer phone airport station restaurant nearest alarm timer music lights taxi flight table reminder calendar kitchen movie',
  figures:
    'foot feet inches inch usd eur yards liters litres kg kilos cups seconds minutes hours half prime mal plus minus times divided square root percent sum multiply multiplied cubed squared miles km grams ounce inches pounds celsius fahrenheit',
  language: 'translate translation spell synonym antonym rhymes grammar french german spanish italian japanese english chinese',
  program: 'python javascript java css html code function script git sql regex bug compile div loop rust',
  feeling: 'love lonely bored sad hate happy feel feelings marry friend friends boyfriend girlfriend crush miss awful tired pretty married',
  greeting:
    'cheers mate nice haha guten tag schon goodbye 你好 谢谢 hi hello hey thanks thank bye goodbye morning evening night lol cool test welcome hallo danke bonjour merci hola gracias salut',
  clock: '几点 clock today date day time oclock heute heure hora spat',
  pastime: 'game chess riddle trivia horoscope coin dice random number homework cat dog puppy color favorite favourite name age',
}).all;

const shownGroups: readonly string[] =
  'trade trust market counsel worth time chance future outcome schedule rules secret earlier form output role verdict weather verse kitchen house figures language program feeling greeting clock pastime assert control create'.split(
    ' ',
  );

/** The words of the shown groups. */
export function intentWords(): readonly string[] {
  return [...groups].filter(([, names]) => names.some((name) => shownGroups.includes(name))).map(([word]) => word);
}

function lexicon(table: Readonly<Record<string, string>>): {
  readonly first: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, readonly string[]>;
} {
  const first = new Map<string, string>();
  const all = new Map<string, string[]>();
  for (const [group, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      if (!first.has(word)) first.set(word, group);
      const groups = all.get(word) ?? [];
      if (!groups.includes(group)) all.set(word, [...groups, group]);
    }
  }
  return { first, all };
}
