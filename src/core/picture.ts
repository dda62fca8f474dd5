import type { Standing } from './claim.ts';
import type { Day } from './document.ts';

/** What a picture shows, as data: who draws it decides how. A timeline of dated events above the coverage, a row a publisher. */
export interface Picture {
  readonly kind: 'timeline';
  readonly title: string;
  /** In order of their days. `label` is whose claim it is, never the claim itself. */
  readonly events: readonly {
    readonly day: Day;
    readonly precision: 'day' | 'month' | 'year';
    readonly standing: Standing;
    readonly label: string;
    readonly marker: number;
  }[];
  readonly coverage: readonly { readonly publisher: string; readonly days: readonly Day[] }[];
}
