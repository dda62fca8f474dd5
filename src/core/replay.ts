import * as z from 'zod';
import type { Desk, KeptBrief, Length } from './desk.ts';
import { FootnoteError } from './errors.ts';
import type { ReplayResult, Result } from './result.ts';

const day = z.string().nullable();
const request = z.union([
  z.tuple([z.enum(['brief', 'ask', 'claims', 'timeline', 'check']), z.string(), day, day, day]),
  z.tuple([z.enum(['brief', 'ask']), z.string(), z.string(), day, day, day]),
]);

/** Asks a desk what was asked when a brief was kept. `internal` for a request that this program never kept. */
export function askAgain(desk: Desk, kept: Pick<KeptBrief, 'id' | 'request'>): Promise<Result> {
  const read = request.safeParse(parse(kept.request));
  if (!read.success) throw new FootnoteError('internal', `What was asked for ${kept.id} cannot be read.`, { cause: read.error });
  const [command, first] = read.data;
  const second = read.data.length === 6 ? read.data[2] : undefined;
  const [asOf, since, until] = read.data.slice(-3).map((typed) => typed ?? undefined);
  const period = { asOf, since, until };
  switch (command) {
    case 'brief':
      return desk.brief(first, { ...period, length: second as Length | undefined });
    case 'ask':
      return desk.ask(first, { ...period, about: second });
    case 'claims':
      return desk.claims(first, period);
    case 'timeline':
      return desk.timeline(first, period);
    case 'check':
      return desk.check(first, period);
  }
}

/** Whether a brief comes out as it was kept, to the byte; with the first place where it does not. */
export function compareReplayed(kept: KeptBrief, made: Pick<KeptBrief, 'result' | 'explanation'>): ReplayResult {
  const difference = firstDifference({ result: kept.result, explanation: kept.explanation }, { result: made.result, explanation: made.explanation });
  const about = { id: kept.id, workspace: kept.workspace, corpus_version: kept.corpusVersion, reason: null } as const;
  if (difference === null) return { kind: 'replay', verdict: 'same', text: `Same: ${kept.id} comes out as it was kept.`, ...about, difference };
  const { place, kept: before, made: now } = difference;
  return { kind: 'replay', verdict: 'different', text: `Different at ${place}.\nkept: ${before}\nmade: ${now}`, ...about, difference };
}

/** A brief that cannot be made again, and why. */
export function cannotReplay(kept: KeptBrief, reason: string): ReplayResult {
  const { id, workspace, corpusVersion } = kept;
  const text = `${id} cannot be made again: ${reason}`;
  return { kind: 'replay', verdict: 'impossible', text, id, workspace, corpus_version: corpusVersion, reason, difference: null };
}

type Difference = NonNullable<ReplayResult['difference']>;

/** The first difference of two values as JSON has them, order of keys included; null where the bytes are the same. */
function firstDifference(kept: unknown, made: unknown, place = ''): Difference | null {
  const [before, now] = [JSON.stringify(kept), JSON.stringify(made)];
  if (before === now) return null;
  if (isNested(kept) && isNested(made) && Array.isArray(kept) === Array.isArray(made)) {
    const [keys, others] = [Object.keys(kept), Object.keys(made)];
    for (const key of new Set([...keys, ...others])) {
      const found = firstDifference(kept[key], made[key], Array.isArray(kept) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`);
      if (found !== null) return found;
    }
    return { place: `${place} (order)`, kept: keys.join(', '), made: others.join(', ') };
  }
  return { place, kept: shorten(before), made: shorten(now) };
}

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const SHOWN = 200;
const shorten = (json: string | undefined): string => (json === undefined ? 'nothing' : json.length > SHOWN ? `${json.slice(0, SHOWN).toWellFormed()}…` : json);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
