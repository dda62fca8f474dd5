import type { Clock } from '../core/clock.ts';
import type { DoctorResult } from '../core/result.ts';
import type { Command } from './command.ts';

export type Check = DoctorResult['checks'][number];

/** What a platform says of its tokens and settings when it is asked, before anything is started. */
export interface Examined {
  readonly checks: readonly Check[];
  /** How far our clock is ahead of the platform's; null where that did not say. */
  readonly aheadMs: number | null;
}

/** Asks a platform that is switched on. It calls that platform's API and nothing else, changes nothing there, and never throws. */
export type Examiner = (parts: { readonly commands: readonly Command[]; readonly clock: Clock }) => Promise<Examined>;

export const ok = (name: string, message: string): Check => ({ name, state: 'ok', message, next: null });
export const wrong = (name: string, message: string, next: string): Check => ({ name, state: 'wrong', message, next });
export const missing = (name: string, message: string, next: string): Check => ({ name, state: 'missing', message, next });

/** What an API answered; undefined where it could not be reached or gave no JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly aheadMs: number | null;
}

const TIMEOUT_MS = 10_000;

/** One call of a platform's API, tried once. */
export async function askApi(url: string, init: RequestInit, clock: Clock): Promise<ApiAnswer | undefined> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const date = Date.parse(response.headers.get('date') ?? '');
    const aheadMs = Number.isNaN(date) ? null : clock().getTime() - date;
    return { status: response.status, headers: response.headers, body: await response.json(), aheadMs };
  } catch {
    return undefined;
  }
}
