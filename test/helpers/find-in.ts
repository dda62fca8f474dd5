import type { Document } from '../../src/core/document.ts';
import type { Query } from '../../src/core/query.ts';
import type { Hit, SearchEngine, SearchOptions } from '../../src/core/search.ts';
import { aDocument, reported } from './a-document.ts';

export type Find = (text: string, options?: Partial<Query & SearchOptions>) => Promise<readonly Hit[]>;

/** More than any corpus of a test holds. */
export const EVERYTHING = 1000;

/** Searches as a reader who sees all, for every document; what is asked for otherwise goes beside the text. */
export const findIn =
  (engine: SearchEngine): Find =>
  (text, { by = 'document', limit = EVERYTHING, ...filters } = {}) =>
    engine.search({ text, scope: 'all', ...filters }, { by, limit });

/** A document of one sentence. */
export const say = (id: string, text: string, more: Partial<Document> = {}): Document => aDocument({ id, said: [reported(text)], ...more });

export const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map((hit) => hit.document);
