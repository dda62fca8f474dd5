import { breathe } from '../../core/breathe.ts';
import type { Document, DocumentId, Version } from '../../core/document.ts';
import { toLanguage } from '../../core/reading/language.ts';
import { createCopyIndex, isNearCopy } from '../../core/recognizing/near-copies.ts';
import type { RecognitionStore, Sketch, Waiting } from '../../core/recognizing/recognition.ts';
import { sampleOf, toShingles } from '../../core/recognizing/shingles.ts';
import { createStories } from '../../core/recognizing/stories.ts';
import { toTellingWords } from '../../core/recognizing/telling-words.ts';
import { toTextNames } from '../../core/recognizing/text-names.ts';
import { publicationDay } from '../../core/visibility.ts';

/** Recognizes what came in: near copies, stories, names, languages. */
export interface Recognizer {
  /** Recognizes all that waits, in the order in which it was stored, 200 in a transaction: cut off, it goes on where it was. */
  run(): Promise<void>;
}

export function createRecognizer(store: RecognitionStore): Recognizer {
  let state = createState(store);
  return {
    async run() {
      for (;;) {
        for (const sketch of await store.sketches(state.last())) state.restore(sketch);
        const after = state.last();
        const waiting = await store.next(AT_ONCE);
        if (waiting.length === 0) return;
        const sketches: Sketch[] = [];
        for (const article of waiting) {
          sketches.push(await state.recognize(article));
          await breathe();
        }
        // What another process has recognized meanwhile is what counts: begun again, with it.
        if (!(await store.keep(sketches, after))) state = createState(store);
      }
    },
  };
}

const AT_ONCE = 200;
/** Texts compared lately: a story is copied within hours. */
const REMEMBERED = 300;

/** All that later articles are compared with. */
function createState({ textOf }: RecognitionStore) {
  const index = createCopyIndex();
  const stories = createStories();
  const holders = new Map<Version, Set<DocumentId>>();
  const storyOf = new Map<DocumentId, string>();
  const shingles = new Map<Version, Uint32Array>();
  let last = 0;

  const note = ({ id, version }: Pick<Document, 'id' | 'version'>) => {
    const there = holders.get(version);
    if (there === undefined) holders.set(version, new Set([id]));
    else there.add(id);
  };
  const remember = (version: Version, made: Uint32Array): Uint32Array => {
    const [oldest] = shingles.keys();
    if (shingles.size >= REMEMBERED && oldest !== undefined) shingles.delete(oldest);
    shingles.set(version, made);
    return made;
  };
  const shinglesOf = async (version: Version): Promise<Uint32Array> => {
    const known = shingles.get(version);
    if (known !== undefined) return known;
    const [document] = holders.get(version) ?? [];
    const text = document === undefined ? undefined : await textOf(document, version);
    return remember(version, toShingles(text ?? ''));
  };

  return {
    last: () => last,
    restore({ row, document: id, version, sample, day, words, story }: Sketch): void {
      last = row;
      index.add(version, sample);
      note({ id, version });
      if (!storyOf.has(id)) stories.restore({ id, day, words }, story);
      storyOf.set(id, storyOf.get(id) ?? story);
    },
    async recognize(article: Waiting): Promise<Sketch> {
      const { row, id, version, text, title } = article;
      const own = remember(version, toShingles(text));
      const sample = sampleOf(own);
      const copies: Version[] = [...(holders.get(version) ?? [])].some((other) => other !== id) ? [version] : [];
      for (const other of index.add(version, sample)) {
        const elsewhere = [...(holders.get(other) ?? [])].some((holder) => holder !== id);
        if (elsewhere && isNearCopy(own, await shinglesOf(other))) copies.push(other);
      }
      const [original] = copies.flatMap((copy) => [...(holders.get(copy) ?? [])]).filter((holder) => holder !== id);
      note(article);
      const words = toTellingWords(title, text);
      const day = publicationDay(article);
      let story = storyOf.get(id);
      if (story === undefined) {
        const copied = original === undefined ? undefined : storyOf.get(original);
        if (copied !== undefined) stories.restore({ id, day, words }, copied);
        story = copied ?? stories.add({ id, day, words });
        storyOf.set(id, story);
      }
      last = row;
      const language = article.language ?? toLanguage(text);
      return { row, document: id, version, copies, story, names: toTextNames(text), language, day, words, sample };
    },
  };
}
