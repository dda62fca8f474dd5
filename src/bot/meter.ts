import type { DeliveryTally } from '../core/delivery.ts';

/** What is counted and timed while requests are answered; every label is one of a few words. */
export interface Meter {
  /** A platform was told "got it": `ms` after its request came in. */
  acknowledged(platform: string, ms: number): void;
  /** A request was answered; `outcome` is the kind of the result, or the code of an error. */
  answered(request: { readonly platform: string; readonly command: string; readonly outcome: string; readonly ms: number }): void;
  /** A platform refused or lost something: `code` is its own word for it. */
  failed(platform: string, code: string): void;
  /** A feed was asked: `outcome` says what came of it. */
  polled(poll: { readonly outcome: string; readonly ms: number }): void;
  /** Items of feeds became documents, or were refused. */
  took(items: { readonly added: number; readonly updated: number; readonly refused: number }): void;
  /** A part of a delivery was posted, looked for or corrected; `outcome` says what came of it. */
  delivered(attempt: { readonly platform: string; readonly outcome: string; readonly ms: number }): void;
  /** How many deliveries are where now. */
  deliveries(tally: DeliveryTally, now: Date): void;
  /** How many wait in a queue now. */
  queued(queue: string, length: number): void;
}

/** Counts nothing. */
export const NO_METER: Meter = { acknowledged() {}, answered() {}, failed() {}, polled() {}, took() {}, delivered() {}, deliveries() {}, queued() {} };
