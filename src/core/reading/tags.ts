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
  sub: 'if because while although when where whether unless whereas how why once',
  verb: `go goes went gone going get gets got getting make makes made making take takes took taken taking come comes came coming give gives gave given giving
    become becomes became becoming keep keeps kept keeping let lets begin begins began begun bring brings brought put puts set sets run runs ran running
    win wins won winning lose loses lost losing hold holds held leave leaves left meet meets met pay pays paid sit sits sat stand stands stood send sends sent build builds built
    fall falls fell fallen cut cuts lead leads led rise rises rose grow grows grew buy bought sell sold spend spends spent stay stays stayed seem seems seemed appear appears appeared
    remain remains remained include includes included turn turned move moved live lived happen happened start started use used help helped work worked need needs needed
    follow follows followed face faces faced join joins joined enter enters entered receive receives received serve serves served die died carry carried pass passed`,
};

const words = new Map<string, Tag>();
for (const tag of Object.keys(closed) as Tag[]) for (const word of (closed[tag] ?? '').split(/\s+/u)) if (!words.has(word)) words.set(word, tag);

const marks = new Map<string, Tag>([
  [',', 'comma'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  [';', 'stop'],
  [':', 'stop'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ["''", 'quote'],
  ['„', 'quote'],
  ['«', 'quote'],
  ['»', 'quote'],
  ['‘', 'quote'],
  ['&', 'conj'],
]);
const capital = /^\p{Lu}/u;
const digit = /^\p{N}/u;

/** Tags the tokens of one sentence. Words that are both verb and noun (*claims*, *report*) count as nouns after a determiner, a possessive or a preposition. */
export function tagsOf(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    tags.push(tagOf(token, i === 0 ? undefined : tags[i - 1], tokens[i - 1], tokens[i + 1]));
  }
  return tags;
}

function tagOf(token: Token, before: Tag | undefined, previous: Token | undefined, next: Token | undefined): Tag {
  const { lower } = token;
  if (!token.word) return marks.get(token.text) ?? 'mark';
  if (lower === "'s") return 'poss';
  const known = words.get(lower);
  const upper = capital.test(token.text);
  const initial = previous === undefined || before === 'quote' || before === 'stop';
  if (known && !(upper && !initial && known === 'verb')) {
    if (lower === 'that' && (before === 'cue' || before === 'verb')) return 'sub';
    return known;
  }
  if (digit.test(token.text)) return 'num';
  if (lower.endsWith('ly') && lower.length > 4 && !upper && lower !== 'family') return 'adv';
  if (upper && !(initial && next && cueClasses(lower).length && /(?:ing|ed)$/u.test(lower))) return 'name';
  if (cueClasses(lower).length) {
    const nominal = before === 'det' || before === 'poss' || before === 'prep' || before === 'num';
    const bare = !/(?:ed|ing|said|told|wrote|thought|knew|spoke)$/u.test(lower);
    if (nominal && bare && !(before === 'prep' && previous?.lower === 'to')) return 'noun';
    return 'cue';
  }
  if (/(?:[^e]ed|ing)$/u.test(lower) && lower.length > 4 && before !== 'det' && before !== 'poss') return 'verb';
  return 'noun';
}
