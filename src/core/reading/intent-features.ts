import { decoded, unveil } from './intent-disguise.ts';
import { asideFrames, groupFrames, modalFrames } from './intent-frames.ts';
import { asksToHarm } from './intent-harm.ts';
import { has, modalOf } from './intent-lexicon.ts';
import { sentencesOf } from './intent-sentences.ts';

/**
 * One list of features for each sentence, without repetition; empty for a text without a word.
 *
 * Features are frames (`md:should:self:inv`: an inverted *should* whose subject is the asker), groups of words (`g:chance`), single words (`w:`) and
 * pairs (`p:`). A quotation counts as one word, so that what somebody is quoted with is not taken for what the asker wants.
 */
export function intentFeatures(question: string): readonly (readonly string[])[] {
  const shown = question.length > longest ? `${question.slice(0, longest - 2000)}\n${question.slice(-2000)}` : question;
  const plain = unveil(shown);
  const sentences = sentencesOf(plain).map(({ words, starts, ending }) => sentenceFeatures(words, starts, ending));
  for (const hidden of decoded(shown)) sentences.push(['hidden', ...sentencesOf(unveil(hidden)).flatMap((s) => sentenceFeatures(s.words, s.starts, s.ending))]);
  const marks = plainMarks(plain);
  if (marks.length > 0) sentences[0] = [...(sentences[0] ?? []), ...marks];
  return sentences.map((features) => [...new Set(features)]);
}

const longest = 8000;

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
  if (cited !== 'said' && asksToHarm(words, begin)) features.push('harm');
  if (/^(?:is|are|was|were|has|have|had|did|does|do)$/.test(rest[0] ?? '') && !later.test(rest.join(' '))) features.push('now');
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

/** Words by which a question looks ahead. */
const later =
  /\b(?:will|would|could|may|might|going|next|tomorrow|soon|future|expect\w*|likely|chances?|odds|ever|eventually|about to|coming|set to|by \d{4})\b/;

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

const courtesies: ReadonlySet<string> = new Set(
  'please hi hello hey ok okay so well and but also now then just kindly dear bot thanks thank sorry bitte por favor oh yes no first finally instead hypothetically'.split(
    ' ',
  ),
);
