import type { Day } from './document.ts';

/** Where the time comes from. Only `app.ts` makes one that reads the machine's clock. */
export type Clock = () => Date;

/** The UTC day of an instant. */
export const toDay = (instant: Date): Day => instant.toISOString().slice(0, 10);
