import { verbForm } from './common-verbs.ts';
import { cueClasses } from './cues.ts';
import type { Token } from './tokens.ts';

/**
 * A coarse part of speech: determiner, pronoun that can be a subject, relative pronoun, preposition, auxiliary, adverb, conjunction, subordinator,
 * cue verb, other verb, name (capitalized), number, noun or adjective, possessive clitic, and marks.
 */
export type Tag =
  | 'det'
  | 'pron'
  | 'rel'
  | 'prep'
  | 'aux'
  | 'adv'
  | 'conj'
  | 'sub'
  | 'cue'
  | 'verb'
  | 'name'
  | 'num'
  | 'noun'
  | 'poss'
  | 'quote'
  | 'comma'
  | 'dash'
  | 'stop'
  | 'mark';

/** What the words of a group of verbs are: *has repeatedly denied*. */
export const verbal: ReadonlySet<Tag | undefined> = new Set<Tag>(['aux', 'adv', 'cue', 'verb']);

const closed: Partial<Record<Tag, string>> = {
  det: `the a an this these those his her its their our my your some many most several all both no any another each every few other more such what whose
    various numerous certain half`,
  pron: 'he she they we i it you everyone everybody someone somebody nobody anyone others him them me us one none himself herself themselves',
  rel: 'who which that whom',
  prep: `of in on at for from with by to about against among between during after before since under over through into within without near per via like as than
    amid despite toward towards outside inside across behind below above along around beyond beside besides upon until till throughout off onto out up down versus`,
  aux: `has have had having is are was were be been being am will would could can may might must shall should do does did 'd 've 'll 're 'm ain't cannot
    isn't aren't wasn't weren't won't wouldn't couldn't can't shouldn't don't doesn't didn't hasn't haven't hadn't`,
  adv: `also then later once often never not still just even already again too twice instead however meanwhile soon now recently only ever always sometimes
    indeed though perhaps maybe rather quite very so yet there here further furthermore moreover nonetheless nevertheless first long far almost well away back ago today yesterday tomorrow tonight
    monday tuesday wednesday thursday friday saturday sunday`,
  conj: 'and or but nor &',
  sub: 'if because while although when where whether unless whereas how why',
};

const words = new Map<string, Tag>();
for (const tag of Object.keys(closed) as Tag[]) for (const word of (closed[tag] ?? '').split(/\s+/u)) if (!words.has(word)) words.set(word, tag);

const marks = new Map<string, Tag>([
  [',', 'comma'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ...['.', '!', '?', ';', ':', '…'].map((mark): [string, Tag] => [mark, 'stop']),
  ...['"', '“', '”', "''", '„', '«', '»', '‘'].map((mark): [string, Tag] => [mark, 'quote']),
  ['&', 'conj'],
]);
const capital = /^\p{Lu}/u;
const digit = /^\p{N}/u;

/** Tags the tokens of one sentence. Words that are both verb and noun (*claims*, *report*) are told apart by what stands around them. */
export function tagsOf(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = [];
  const shouted = isShouted(tokens);
  for (let i = 0; i < tokens.length; i++) tags.push(tagOf(tokens, tags, i, shouted));
  return tags;
}

/** Whether all is in capitals, so that a capital names nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  for (const { word, text } of tokens) if (word && text.length > 1 && text !== text.toUpperCase()) return false;
  return true;
}

/** The pattern is asked only beyond ASCII. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : capital.test(text);
}

function tagOf(tokens: readonly Token[], tags: readonly Tag[], i: number, shouted: boolean): Tag {
  const token = tokens[i] as Token;
  const { lower } = token;
  const before = tags[i - 1];
  if (!token.word) return marks.get(token.text) ?? 'mark';
  if (lower === "'s") return 'poss';
  const upper = !shouted && isCapital(token.text);
  if (!upper && isParticle(tokens, tags, i)) return 'name';
  // The country and the health body, not *us* and *who*.
  if (!shouted && (token.text === 'US' || token.text === 'WHO')) return 'name';
  const known = words.get(lower);
  if (known) return lower === 'that' && (before === 'cue' || before === 'verb') ? 'sub' : known;
  if (digit.test(token.text)) return 'num';
  if (
    lower.endsWith('ly') &&
    lower.length > 4 &&
    !upper &&
    !/^(?:family|rally|ally|reply|supply|apply|early|daily|likely|weekly|elderly|anomaly|assembly)$/u.test(lower)
  )
    return 'adv';
  const classes = cueClasses(lower);
  const form = verbForm(lower);
  const initial = i === 0 || before === 'quote' || before === 'stop';
  if (upper && !(initial && (classes.length > 0 || form) && lower.endsWith('ing'))) return 'name';
  if (!classes.length && !form) return /(?:[^e]ed|ing)$/u.test(lower) && lower.length > 5 && before !== 'det' && before !== 'poss' ? 'verb' : 'noun';
  return isNominal(tokens, tags, i) ? 'noun' : classes.length ? 'cue' : 'verb';
}

const particle = /^(?:d[aeio]s?|del|della|di|du|et|l[aeo]s?|van|von|ter|ten|den|der|zu|zum|zur|af|av|al|el|bin|ibn|ben|y)$/u;

/** Whether a small word belongs to a name (*Grupo do Norte*, *van Dyck*, *Roux et Cie*) and is not a word of its own. */
function isParticle(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  if (lower.length > 5 || !particle.test(lower)) return false;
  let next = i + 1;
  while (next < i + 3 && particle.test(tokens[next]?.lower ?? '')) next++;
  const goesOn = isCapital(tokens[next]?.text ?? '');
  return goesOn && (tags[i - 1] === 'name' || (!words.has(lower) && lower !== 'y'));
}

/** Whether a word that can be a verb is rather a noun or an adjective here. */
function isNominal(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  const before = tags[i - 1];
  const next = tokens[i + 1]?.lower ?? '';
  if (
    /^(?:said|told|says|tells|found|den(?:y|ies)|(?:accuse|allege|insist|refute|admit|concede)s?|wrote|knew|went|did|became|thinks|knows|believes|wants|hopes)$/u.test(
      lower,
    )
  )
    return false;
  const past = lower.endsWith('ed');
  if (before === 'det' || before === 'poss' || before === 'num') return true;
  if (before === 'prep') return tokens[i - 1]?.lower !== 'to' && !lower.endsWith('ing');
  if (past || lower.endsWith('ing') || verbForm(lower) === 'past') return false;
  if (before === 'noun' || before === 'name') {
    // *a news report said*, *the memo claims that*: a verb right after it, or a determiner before, decides.
    const verbAfter = cueClasses(next).length > 0 || verbForm(next) !== undefined || words.get(next) === 'aux';
    let open = i - 1;
    while (open > Math.max(0, i - 8) && tags[open] === 'noun') open--;
    const singular =
      tags[open] === 'det' && /^(?:a|an|the|this|his|her|its|their|one|another|each|every)$/u.test(tokens[open]?.lower ?? '') && !lower.endsWith('s');
    // *The papers show that*
    const isPlural = before === 'noun' && /[^s]s$/u.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.lower !== 'news';
    if (isPlural && !lower.endsWith('s') && (next === 'that' || next === 'how')) return false;
    return verbAfter || singular || (words.get(next) === 'prep' && next === 'of');
  }
  return before === undefined && words.get(next) === 'aux';
}
