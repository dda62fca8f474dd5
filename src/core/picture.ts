import type { Standing } from './claim.ts';
import type { Day } from './document.ts';

/** What a picture shows, as data: who draws it decides how. A timeline of dated events above the coverage, a row a publisher. */
export interface Picture {
  readonly kind: 'timeline';
  readonly title: string;
  /** In order of their days. */
  readonly events: readonly PictureEvent[];
  /** Most covered first, then whoever was first; each day once. */
  readonly coverage: readonly { readonly publisher: string; readonly days: readonly Day[] }[];
}

/** `label` is whose claim it is, and `about` what it is about; never the claim itself. */
export interface PictureEvent {
  /** Of a month or a year any day in it. */
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
  readonly standing: Standing;
  readonly label: string;
  readonly about?: string;
  readonly marker: number;
  /** Who denies it, could not confirm it and the like. */
  readonly beside?: readonly Beside[];
}

export interface Beside {
  readonly standing: Standing;
  readonly label: string;
  readonly marker: number;
}

/** Whether somebody denies something here. */
export const hasDenial = ({ standing, beside = [] }: PictureEvent): boolean => [{ standing }, ...beside].some((said) => said.standing === 'denied');
