import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** A noun phrase as a range of tokens, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const inside = new Set<Tag>(['det', 'num', 'noun', 'name', 'poss']);
const abbreviation =
  /^(?:\p{Lu}|U\.S|D\.C|U\.N|Sens?|Reps?|Govs?|Mr|Mrs|Ms|Dr|Gens?|Adm|Lt|Col|Sgt|Rev|Prof|Maj|Capt|Cmdr|St|Jr|Sr|Inc|Corp|Ltd|Co|Messrs|Hon|Pres|Supt|Det|Atty|Gov|Del|Msgr|Fr)$/u;

/** The plain noun phrases of a sentence and its pronouns, left to right; none overlap. */
export function phrasesOf(tokens: readonly Token[], tags: readonly Tag[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    const tag = tags[i] as Tag;
    if (tag === 'pron' || tag === 'rel') {
      found.push({ from: i, to: i + 1 });
      i++;
    } else if (inside.has(tag) && tag !== 'poss') {
      const to = phraseEnd(tokens, tags, i);
      found.push({ from: i, to });
      i = to;
    } else i++;
  }
  return found;
}

function phraseEnd(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  let i = from + 1;
  for (; i < tokens.length; i++) {
    const tag = tags[i] as Tag;
    if (tag === 'det' && tags[i - 1] !== 'det' && tags[i - 1] !== 'num') break;
    if (inside.has(tag)) continue;
    if (
      tag === 'stop' &&
      abbreviation.test((tokens[i - 1] as Token).text) &&
      tokens[i]?.text === '.' &&
      (tags[i + 1] === 'name' || tags[i + 1] === 'num' || tags[i + 1] === 'noun')
    )
      continue;
    if (tag === 'dash' && tokens[i]?.start === tokens[i - 1]?.end && tokens[i + 1]?.start === tokens[i]?.end && inside.has(tags[i + 1] as Tag)) continue;
    if ((tag === 'verb' || tag === 'adv') && tags[i - 1] === 'det' && inside.has(tags[i + 1] as Tag)) continue;
    if (tokens[i]?.text === '&' && tags[i - 1] === 'name' && tags[i + 1] === 'name') continue;
    if ((tokens[i]?.text === '’' || tokens[i]?.text === "'") && tokens[i]?.start === tokens[i - 1]?.end && inside.has(tags[i + 1] as Tag)) continue;
    break;
  }
  return i;
}
