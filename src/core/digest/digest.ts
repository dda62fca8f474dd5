import type { Asking, Outcome } from '../asking.ts';
import type { Length } from '../desk.ts';
import type { ChangedDocument, Day } from '../document.ts';
import { explain, NOTHING } from '../explain.ts';
import type { DigestResult } from '../result.ts';
import { asThingsStand } from './as-things-stand.ts';
import type { Shown } from './shown.ts';
import { resolveTopic } from './topics.ts';
import { whatIsNew } from './what-is-new.ts';

export interface DigestRequest {
  /** Names as they were typed; of none everything. */
  readonly topics: readonly string[];
  readonly length: Length;
  /** What the channel has been shown; null when nothing ever was. */
  readonly shown: Shown | null;
  /** The local date, for words and for how long a story has been quiet. */
  readonly today: Day;
}

export interface Digested extends Outcome<DigestResult> {
  /** What the channel has been shown once this is there. */
  readonly shown: Shown;
}

/**
 * What is new to a channel since what it was last shown, grouped by story; where it was shown nothing ever, how things stand.
 *
 * `changes` are the documents that are others now than in the corpus version of `shown`. All that came in counts as shown afterwards, whether there was
 * room for it or not: what there was none for is counted. The same request, changes and corpus give the same.
 */
export async function digest(asking: Asking, request: DigestRequest, changes: readonly ChangedDocument[] = []): Promise<Digested> {
  const { view } = asking;
  const topics = await Promise.all(request.topics.map((typed) => resolveTopic(view, typed)));
  const { shown } = request;
  const made = shown === null ? await asThingsStand(asking, request, topics) : await whatIsNew(asking, { ...request, shown }, topics, changes);
  return {
    result: { ...made.result, id: asking.id },
    shown: made.shown,
    explanation: {
      ...explain(undefined, NOTHING, made.leftOut),
      evidence: 1,
      terms: topics.flatMap(({ name }) => (name === null ? [] : [{ term: name, weight: 1 }])),
    },
  };
}
