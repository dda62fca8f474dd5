import type { Candidate } from './candidates.ts';
import { type Emit, intern, plain } from './features.ts';
import type { Frame } from './frame.ts';

/** How many templates {@link candidateFeatures} and {@link noneFeatures} use together. */
export const SPEAKER_TEMPLATES = 34;

const edge = intern('#');
const nameShape = intern('name');
const counted = [0, 1, 2, 3, 3, 5, 5, 5, 8, 8, 8, 8];
const bucket = (n: number): number => plain(counted[n] ?? 12);
const tagAt = ({ tagIds }: Frame, i: number): number => (i >= 0 && i < tagIds.length ? (tagIds[i] as number) : edge);
const wordAt = ({ words }: Frame, i: number): number => (i >= 0 && i < words.length ? (words[i] as number) : edge);

/** Says what speaks for or against a verb (or noun) as the one that makes a source; the same for all its candidates of one kind. */
export function headFeatures(frame: Frame, kind: number, head: number, emit: Emit): void {
  const { tags, cueIds } = frame;
  const type = cueIds[head] || tagAt(frame, head);
  let next = head + 1;
  while (tags[next] === 'adv') next++;
  emit(0, kind, type);
  emit(1, kind, wordAt(frame, head));
  emit(18, kind, type, tagAt(frame, next));
  emit(19, type, wordAt(frame, next));
  emit(20, kind, headForm(frame, head), tagAt(frame, head - 1));
  emit(24, plain(frame.quotedShare > 0.1 ? 1 : 0), kind, type);
  emit(28, wordAt(frame, head), wordAt(frame, next));
  emit(31, kind, tagAt(frame, head - 1), wordAt(frame, head - 1));
}

/** Says what speaks for or against a source's beginning at a token. */
export function startFeatures(frame: Frame, kind: number, from: number, emit: Emit): void {
  emit(7, wordAt(frame, from));
  emit(8, kind, tagAt(frame, from - 1));
  emit(9, wordAt(frame, from - 1));
  emit(21, kind, bucket(from), tagAt(frame, from));
  emit(22, tagAt(frame, from), tagAt(frame, from - 1), tagAt(frame, from + 1));
}

/** Says what speaks for or against a source's end before a token. */
export function endFeatures(frame: Frame, kind: number, to: number, emit: Emit): void {
  emit(10, kind, tagAt(frame, to));
  emit(11, kind, wordAt(frame, to));
}

/** Says all that is left of a candidate's features: its own words, and its way to the verb. */
export function spanFeatures(frame: Frame, candidate: Candidate, kind: number, emit: Emit): void {
  const { tags, cueIds, quoted } = frame;
  const { from, to, head, trimmed, distance } = candidate;
  const lastTag = tags[to - 1];
  const closing = lastTag === 'comma' || lastTag === 'dash';
  const type = cueIds[head] || tagAt(frame, head);
  const gap = candidate.kind === 'before' ? gapOf(frame, to, head) : plain(candidate.kind === 'after' && from - head > 1 ? 1 : 0);
  const firstTag = tags[from];
  const single = firstTag === 'pron' || firstTag === 'rel' || (firstTag === 'det' && to === from + 1);

  let verbs = 0;
  let commas = 0;
  let preps = 0;
  let relatives = 0;
  let conjunctions = 0;
  let names = 0;
  let auxiliaries = 0;
  let core = from;
  let open = true;
  for (let i = from; i < to; i++) {
    const one = tags[i];
    if (one === 'cue' || one === 'verb') verbs++;
    else if (one === 'aux') auxiliaries++;
    else if (one === 'comma') commas++;
    else if (one === 'prep') preps++;
    else if (one === 'rel') relatives++;
    else if (one === 'conj') conjunctions++;
    else if (one === 'name') names++;
    if (open && (one === 'noun' || one === 'name' || one === 'num' || one === 'det' || one === 'poss' || i === from)) core = i;
    else if (one !== 'stop') open = false;
  }
  const shape = single ? wordAt(frame, from) : names > 0 && tags[core] === 'name' ? nameShape : tagAt(frame, core);
  const parts = plain(
    (commas > 3 ? 4 : commas) | (closing ? 8 : 0) | (relatives ? 16 : 0) | (conjunctions ? 32 : 0) | (verbs ? 64 : 0) | (auxiliaries ? 128 : 0),
  );

  emit(2, kind, gap);
  emit(3, kind, plain((quoted[from] ?? 0) * 3 + (quoted[head] ?? 0)));
  emit(4, shape);
  emit(5, kind, shape);
  emit(6, wordAt(frame, core));
  emit(12, kind, parts);
  emit(13, kind, parts, tagAt(frame, to));
  emit(14, kind, parts, gap);
  emit(15, kind, bucket(to - from));
  emit(16, kind, plain(trimmed ? 1 : 0), tagAt(frame, from));
  emit(17, kind, bucket(distance));
  emit(23, tagAt(frame, to - 1), tagAt(frame, to), plain((preps ? 1 : 0) + (verbs ? 2 : 0)));
  emit(25, kind, wordAt(frame, core + 1), tagAt(frame, core + 2), plain(core + 1 < to ? 1 : 0));
  emit(26, kind, shape, gap, type);
  emit(27, kind, plain((quoted[from] ?? 0) * 2 + (frame.quotedShare > 0.9 ? 1 : 0)), type);
  if (relatives) emit(29, kind, tagAt(frame, to), plain((closing ? 1 : 0) + (firstTag === 'rel' ? 2 : 0)));
  emit(30, gap, plain(commas * 2 + (closing ? 1 : 0)), type);
}

/** Says all features of a candidate: what it is, what stands around it, and its verb. */
export function candidateFeatures(frame: Frame, candidate: Candidate, emit: Emit): void {
  const kind = intern(candidate.kind);
  headFeatures(frame, kind, candidate.head, emit);
  startFeatures(frame, kind, candidate.from, emit);
  endFeatures(frame, kind, candidate.to, emit);
  spanFeatures(frame, candidate, kind, emit);
}

/** Says the features of the sentence that speak for its having no source at all. */
export function noneFeatures(frame: Frame, emit: Emit): void {
  emit(32, plain(Math.round(frame.quotedShare * 4)));
  emit(33, frame.tagIds[0] ?? edge);
}

/** What stands between a subject and its verb (auxiliaries, a bracket of commas, more), up to four kinds of it, as one number. */
function gapOf({ tokens, tags }: Frame, to: number, head: number): number {
  let kinds = 0;
  let last = 0;
  for (let i = to, found = 0; i < head && found < 4; i++) {
    const tag = tags[i];
    const kind =
      tag === 'aux'
        ? 1
        : tag === 'adv'
          ? 2
          : tag === 'comma' || tag === 'dash'
            ? 3
            : tag === 'quote'
              ? 4
              : tag === 'rel'
                ? 5
                : tag === 'cue' || tag === 'verb'
                  ? 6
                  : tag === 'prep'
                    ? 7
                    : tag === 'conj'
                      ? 8
                      : 9;
    if (kind === last) continue;
    kinds = kinds * 10 + kind;
    last = kind;
    found++;
  }
  return plain(kinds * 2 + (tokens[head - 1]?.lower === 'to' ? 1 : 0));
}

function headForm({ tokens }: Frame, head: number): number {
  const lower = tokens[head]?.lower ?? '';
  return plain(lower.endsWith('ing') ? 3 : lower.endsWith('ed') ? 2 : lower.endsWith('s') ? 1 : 0);
}
