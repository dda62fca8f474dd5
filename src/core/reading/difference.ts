import { isStopWord } from './words.ts';

/** A stretch that both texts have, or only the second (`added`), or only the first (`removed`). */
export interface Change {
  readonly op: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What must be changed in `a` to make it `b`, word by word, with few changes; what is removed stands before what is added.
 *
 * Each text begins with the blank in front of it: `same` and `added` joined are `b`, `same` and `removed` are `a`, but for white space and the form of
 * quotation marks, which do not count as changes. Empty for two blank texts. Texts too long to compare (over 3,000 words or signs each) differ as a whole.
 */
export function toDifference(a: string, b: string): readonly Change[] {
  const [before, after] = [toTokens(a), toTokens(b)];
  let head = 0;
  while (head < before.length && head < after.length && before[head]?.key === after[head]?.key) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail++;
  const steps = [
    ...after.slice(0, head).map(same),
    ...compare(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...after.slice(after.length - tail).map(same),
  ];
  return toChanges(absorb(toRuns(steps)));
}

interface Token {
  /** As it is compared. */
  readonly key: string;
  /** As it is written, with the blanks in front of it. */
  readonly text: string;
}

/** Words and single signs. */
const TOKEN = /\s*([\p{L}\p{N}\p{M}]+(?:['’.,&-][\p{L}\p{N}\p{M}]+)*|\S)/gu;

const toTokens = (text: string): readonly Token[] =>
  [...text.trim().matchAll(TOKEN)].map(([text, word = '']) => ({ text, key: word.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"') }));

interface Step {
  readonly op: Change['op'];
  /** What is shown; of a common word that of the second text. */
  readonly text: string;
  readonly word: string;
}

const same = ({ key, text }: Token): Step => ({ op: 'same', text, word: key });

const MOST_CELLS = 9_100_000;

/** The longest common subsequence, by the textbook table. */
function compare(before: readonly Token[], after: readonly Token[]): readonly Step[] {
  const removed = before.map(({ key, text }): Step => ({ op: 'removed', text, word: key }));
  const added = after.map(({ key, text }): Step => ({ op: 'added', text, word: key }));
  const width = after.length + 1;
  if ((before.length + 1) * width > MOST_CELLS) return [...removed, ...added];
  // Keys as numbers: this loop runs up to nine million times.
  const numbers = new Map<string, number>();
  const [ones, twos] = [numbered(before, numbers), numbered(after, numbers)];
  const lengths = new Uint16Array((before.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = ones[i] === twos[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (let one = before[i], two = after[j]; one !== undefined && two !== undefined; one = before[i], two = after[j]) {
    if (one.key === two.key) {
      steps.push(same(two));
      i++;
      j++;
    } else if (length(i + 1, j) >= length(i, j + 1)) steps.push(...removed.slice(i, ++i));
    else steps.push(...added.slice(j, ++j));
  }
  return [...steps, ...removed.slice(i), ...added.slice(j)];
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(tokens, ({ key }) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** What is the same, or what changes at one place. */
type Run = { readonly same: readonly Step[] } | { readonly removed: readonly Step[]; readonly added: readonly Step[] };

function toRuns(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < steps.length; ) {
    const changed = steps[at]?.op !== 'same';
    let end = at;
    while (end < steps.length && (steps[end]?.op !== 'same') === changed) end++;
    const part = steps.slice(at, end);
    runs.push(changed ? { removed: part.filter(({ op }) => op === 'removed'), added: part.filter(({ op }) => op === 'added') } : { same: part });
    at = end;
  }
  return runs;
}

/** A word like *the* that two changed stretches happen to share would only tear them apart. */
function absorb(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const last = whole.at(-1);
    const next = runs[at + 1];
    if (run === undefined) continue;
    const between = last !== undefined && next !== undefined && 'removed' in last && 'removed' in next && 'same' in run;
    if (between && size(last) + size(next) >= 4 && run.same.length <= 2 && run.same.every(({ word }) => isStopWord(word) || !/[\p{L}\p{N}]/u.test(word))) {
      whole[whole.length - 1] = { removed: [...last.removed, ...run.same, ...next.removed], added: [...last.added, ...run.same, ...next.added] };
      at++;
    } else whole.push(run);
  }
  return whole;
}

const size = (run: { readonly removed: readonly Step[]; readonly added: readonly Step[] }): number => Math.min(run.removed.length, run.added.length);

function toChanges(runs: readonly Run[]): readonly Change[] {
  return runs
    .flatMap((run): Change[] =>
      'same' in run
        ? [{ op: 'same', text: textOf(run.same) }]
        : [
            { op: 'removed', text: textOf(run.removed) },
            { op: 'added', text: textOf(run.added) },
          ],
    )
    .filter(({ text }) => text !== '');
}

const textOf = (steps: readonly Step[]): string => steps.map(({ text }) => text).join('');
