import { type Emit, intern, plain } from './features.ts';
import type { Frame } from './frame.ts';

/** One sentence as the question "does it carry what somebody says?" sees it, between its neighbors. */
export interface Scene {
  readonly frame: Frame;
  /** How likely the sentence itself names a source, 0 to 1. */
  readonly named: number;
  /** The place of the likeliest source's verb among the tokens, -1 for none. */
  readonly head: number;
  /** The number of its kind. */
  readonly kind: number;
  /** Whether the sentence begins, and ends, inside a quotation. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** How many templates {@link attributionFeatures} uses. */
export const ATTRIBUTION_TEMPLATES = 27;

const edge = intern('#');
const levels = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.93];
const shares = [0.0001, 0.1, 0.3, 0.6, 0.95];
const sizes = [4, 8, 15, 30];
const within = (steps: readonly number[], value: number): number => {
  let i = 0;
  while (i < steps.length && value >= (steps[i] as number)) i++;
  return i;
};
const firstPerson = new Set(['i', 'we', 'my', 'our']);
const secondPerson = new Set(['you', 'your']);
const seen = new Set<number>();

/** Says the features of the scene at `at`. */
export function attributionFeatures(scenes: readonly Scene[], at: number, emit: Emit): void {
  const scene = scenes[at] as Scene;
  const { frame, named, head, kind } = scene;
  const { tokens, tags, tagIds, words, cueIds, quotedShare } = frame;
  const count = tokens.length;
  const level = within(levels, named);
  const share = within(shares, quotedShare);
  const marks = (scene.opens ? 1 : 0) + (scene.closes ? 2 : 0);
  const size = within(sizes, count);
  const headCue = head < 0 ? edge : (cueIds[head] as number);
  const firstTag = tagIds[0] ?? edge;
  const before = scenes[at - 1];
  const after = scenes[at + 1];
  const beforeShare = before ? within(shares, before.frame.quotedShare) : 9;
  const afterShare = after ? within(shares, after.frame.quotedShare) : 9;
  const beforeLevel = before ? within(levels, before.named) : 11;
  const afterLevel = after ? within(levels, after.named) : 11;
  emit(0, plain(level));
  emit(1, plain(level), plain(share));
  emit(2, plain(marks), plain(share));
  emit(3, kind);
  emit(4, head < 0 ? edge : (words[head] as number));
  emit(5, kind, headCue);
  emit(6, plain(at === 0 ? 0 : at < 3 ? 1 : 2));
  emit(7, plain(size), plain(level));
  emit(8, count ? (words[count - 1] as number) : edge);
  emit(9, plain(beforeLevel), plain(beforeShare));
  emit(10, plain(afterLevel), plain(afterShare));
  emit(11, plain(before ? Number(before.closes) : 2), plain(marks), plain(share));
  emit(12, firstTag, plain(Number(tokens[0]?.text === tokens[0]?.lower)));
  let first = 0;
  let second = 0;
  let cues = 0;
  let firstCue = edge;
  let secondCue = edge;
  seen.clear();
  for (let i = 0; i < count; i++) {
    const token = tokens[i];
    if (!token?.word) continue;
    const { lower } = token;
    if (firstPerson.has(lower)) first = 1;
    else if (secondPerson.has(lower)) second = 1;
    const word = words[i] as number;
    const cue = cueIds[i] as number;
    if (tags[i] === 'cue') {
      cues++;
      if (cues === 1) firstCue = cue;
      else if (cues === 2) secondCue = cue;
    }
    if (token.text !== lower || seen.has(word)) continue;
    if (word !== 0) seen.add(word);
    emit(13, word);
    if (cue && tags[i] !== 'cue') emit(14, cue, tagIds[i] as number);
    else if (cue) emit(15, cue, tagIds[i + 1] ?? edge);
  }
  emit(16, plain(first + 2 * second), plain(share));
  emit(17, plain(level), headCue);
  emit(18, plain(before ? Number(before.closes) : 2), plain(beforeLevel), firstTag);
  emit(19, words[0] ?? edge, plain(level));
  emit(20, plain(beforeShare), plain(afterShare), plain(share));
  emit(25, firstCue, secondCue);
  emit(26, plain(cues > 2 ? 1 : 0), plain(level));
  // Where there is a text around the sentence: its place, and how much of the text is speech.
  if (scenes.length <= 5) return;
  const mean = meanOf(scenes);
  emit(21, plain(Math.min(4, Math.floor((at / scenes.length) * 5))));
  emit(22, plain(Math.round(mean * 10)));
  emit(23, plain(level), plain(Math.round(mean * 5)));
  let near = 0;
  for (let i = Math.max(0, at - 3); i <= Math.min(scenes.length - 1, at + 3); i++) if (i !== at) near += speechOf(scenes[i] as Scene) / 6;
  emit(24, plain(Math.round(near * 10)));
}

const speechOf = ({ named, frame }: Scene): number => Math.max(named, frame.quotedShare);

const means = new WeakMap<readonly Scene[], number>();

/** How much of a text is speech, counted once for all its sentences. */
function meanOf(scenes: readonly Scene[]): number {
  const known = means.get(scenes);
  if (known !== undefined) return known;
  let mean = 0;
  for (const scene of scenes) mean += speechOf(scene) / scenes.length;
  means.set(scenes, mean);
  return mean;
}
