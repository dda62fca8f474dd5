import type { Candidate } from './candidates.ts';
import { type Emit, intern, plain } from './features.ts';
import type { Frame } from './frame.ts';

/** How many templates {@link candidateFeatures} and {@link noneFeatures} use together. */
export const SPEAKER_TEMPLATES = 34;

const edge = intern('#');
const nameShape = intern('name');
const counted = [0, 1, 2, 3, 3, 5, 5, 5, 8, 8, 8, 8];
const bucket = (n: number): number => plain(counted[n] ?? 12);
const flags = (...on: readonly boolean[]): number => plain(on.reduce((bits, one, i) => (one ? bits | (1 << i) : bits), 0));

/** Says a candidate's features: what it is, what stands around it, and its verb. */
export function candidateFeatures(frame: Frame, candidate: Candidate, emit: Emit): void {
  const { tags, tagIds, words, cueIds, quoted } = frame;
  const { from, to, head, trimmed, distance } = candidate;
  const kind = intern(candidate.kind);
  const count = tags.length;
  const tag = (i: number): number => (i >= 0 && i < count ? (tagIds[i] as number) : edge);
  const word = (i: number): number => (i >= 0 && i < count ? (words[i] as number) : edge);
  const lastTag = tags[to - 1];
  const closing = lastTag === 'comma' || lastTag === 'dash';
  const type = cueIds[head] || tag(head);
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
  const shape = single ? word(from) : names > 0 && tags[core] === 'name' ? nameShape : tag(core);
  const parts = plain(
    (commas > 3 ? 4 : commas) | (closing ? 8 : 0) | (relatives ? 16 : 0) | (conjunctions ? 32 : 0) | (verbs ? 64 : 0) | (auxiliaries ? 128 : 0),
  );
  let next = head + 1;
  while (tags[next] === 'adv') next++;

  emit(0, kind, type);
  emit(1, kind, word(head));
  emit(2, kind, gap);
  emit(3, kind, plain((quoted[from] ?? 0) * 3 + (quoted[head] ?? 0)));
  emit(4, shape);
  emit(5, kind, shape);
  emit(6, word(core));
  emit(7, word(from));
  emit(8, kind, tag(from - 1));
  emit(9, word(from - 1));
  emit(10, kind, tag(to));
  emit(11, kind, word(to));
  emit(12, kind, parts);
  emit(13, kind, parts, tag(to));
  emit(14, kind, parts, gap);
  emit(15, kind, bucket(to - from));
  emit(16, kind, plain(trimmed ? 1 : 0), tag(from));
  emit(17, kind, bucket(distance));
  emit(18, kind, type, tag(next));
  emit(19, type, word(next));
  emit(20, kind, headForm(frame, head), tag(head - 1));
  emit(21, kind, bucket(from), tag(from));
  emit(22, tag(from), tag(from - 1), tag(from + 1));
  emit(23, tag(to - 1), tag(to), flags(preps > 0, verbs > 0));
  emit(24, plain(frame.quotedShare > 0.1 ? 1 : 0), kind, type);
  emit(25, kind, word(core + 1), tag(core + 2), plain(core + 1 < to ? 1 : 0));
  emit(26, kind, shape, gap, type);
  emit(27, kind, plain((quoted[from] ?? 0) * 2 + (frame.quotedShare > 0.9 ? 1 : 0)), type);
  emit(28, word(head), word(next));
  if (relatives) emit(29, kind, tag(to), flags(closing, firstTag === 'rel'));
  emit(30, gap, plain(commas * 2 + (closing ? 1 : 0)), type);
  emit(31, kind, tag(head - 1), word(head - 1));
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
