import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** A noun phrase as a range of tokens, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const inside = new Set<Tag>(['det', 'num', 'noun', 'name', 'poss']);
const abbreviation =
  /^(?:\p{Lu}|S\.A|N\.V|B\.V|S\.p\.A|U\.S|D\.C|U\.N|Sens?|Reps?|Govs?|Mr|Mrs|Ms|Dr|Gens?|Adm|Lt|Col|Sgt|Rev|Prof|Maj|Capt|Cmdr|St|Jr|Sr|Inc|Corp|Ltd|Co|Messrs|Hon|Pres|Supt|Det|Atty|Del|Msgr|Fr)$/u;

/** The plain noun phrases of a sentence and its pronouns, left to right; none overlap. */
export function phrasesOf(tokens: readonly Token[], tags: readonly Tag[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    const tag = tags[i] as Tag;
    let to = i + 1;
    if (tag === 'pron' || tag === 'rel') found.push({ from: i, to });
    else if (inside.has(tag) && tag !== 'poss') {
      to = phraseEnd(tokens, tags, i);
      found.push({ from: i, to });
    }
    i = to;
  }
  return found;
}

/** Whether a full stop belongs to the word before it (*Sen. Lee*, *John Q. Public*). */
export function abbreviates(tokens: readonly Token[], tags: readonly Tag[], stop: number): boolean {
  const after = tags[stop + 1];
  return (
    tokens[stop]?.text === '.' &&
    abbreviation.test(tokens[stop - 1]?.text ?? '') &&
    (after === 'name' || after === 'num' || after === 'noun' || after === 'comma' || isLegalForm(tokens, stop))
  );
}

/** Whether a name's legal form ends with the full stop, and the sentence goes on after it: *Acme Ltd. denied it*. */
const isLegalForm = (tokens: readonly Token[], stop: number): boolean =>
  /^(?:Inc|Corp|Ltd|Co|S\.A|N\.V|B\.V|S\.p\.A|Bros|Cie)$/u.test(tokens[stop - 1]?.text ?? '') && /^[\p{Ll}(]/u.test(tokens[stop + 1]?.text ?? '');

function phraseEnd(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  let i = from + 1;
  for (; i < tokens.length; i++) {
    const tag = tags[i] as Tag;
    const next = tags[i + 1] as Tag;
    if (tag === 'det' && tags[i - 1] !== 'det' && tags[i - 1] !== 'num' && tags[i - 1] !== 'poss') break;
    if (inside.has(tag)) continue;
    if (tag === 'stop' && abbreviates(tokens, tags, i) && next !== 'comma') continue;
    const glued = tokens[i]?.start === tokens[i - 1]?.end;
    if (glued && tag === 'dash' && tokens[i + 1]?.start === tokens[i]?.end && inside.has(next)) continue;
    if ((tag === 'verb' || tag === 'adv') && tags[i - 1] === 'det') {
      // *the badly damaged pier*
      const end = tag === 'adv' && next === 'verb' ? i + 2 : i + 1;
      if (inside.has(tags[end] as Tag)) {
        i = end;
        continue;
      }
    }
    if (tokens[i]?.text === '&' && tags[i - 1] === 'name' && next === 'name') continue;
    if (glued && (tokens[i]?.text === '’' || tokens[i]?.text === "'") && inside.has(next)) continue;
    break;
  }
  return i;
}
