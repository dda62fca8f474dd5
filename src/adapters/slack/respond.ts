import type { Meter } from '../../bot/meter.ts';
import { QUIET } from './channel-messages.ts';
import { type Failure, isAboutBlocks, ofStatus } from './errors.ts';
import type { Page } from './render.ts';

export interface RespondParts {
  readonly meter: Meter;
  readonly sleep: (ms: number) => Promise<void>;
}

/** How a reply by its address is shown. */
export interface Manner {
  readonly visibleTo: 'asker' | 'channel';
  readonly replaces: boolean;
  readonly thread?: string | undefined;
  /** Without its blocks it says nothing: it is not sent as words alone when Slack refuses them. */
  readonly whole?: boolean;
}

/** Answers by the address that came with a request. `unclear`: it may have arrived; asked again only after `mayAgain` says so. */
export type Respond = (url: string, page: Page, manner: Manner, mayAgain?: () => Promise<boolean>) => Promise<'posted' | 'refused' | 'unknown'>;

/** The address may be used 5 times within 30 minutes: one is left for what comes after the answer. */
const WAITS_MS = [0, 400, 1500, 4000] as const;
const LONGEST_WAIT_MS = 10_000;
const TIMEOUT_MS = 8000;

export function createRespond({ meter, sleep }: RespondParts): Respond {
  return async (url, page, manner, mayAgain = async () => true) => {
    let shown = page;
    for (const waitMs of WAITS_MS) {
      await sleep(waitMs);
      const failure = await use(url, bodyOf(shown, manner));
      if (failure === undefined) return 'posted';
      meter.failed('slack', failure.code);
      if (failure.kind === 'wait') await sleep(Math.min(failure.ms, LONGEST_WAIT_MS));
      else if (failure.kind === 'refused') {
        if (!isAboutBlocks(failure) || shown.blocks.length === 0 || manner.whole === true) return 'refused';
        shown = { text: page.text, blocks: [] };
      } else if (!(await mayAgain())) return 'unknown';
    }
    return 'refused';
  };
}

function bodyOf({ text, blocks }: Page, { visibleTo, replaces, thread }: Manner): unknown {
  return {
    text,
    ...(blocks.length === 0 ? {} : { blocks }),
    ...QUIET,
    response_type: visibleTo === 'channel' ? 'in_channel' : 'ephemeral',
    replace_original: replaces,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
}

async function use(url: string, body: unknown): Promise<Failure | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : ofStatus(response.status, Number(response.headers.get('retry-after') ?? Number.NaN) || undefined);
  } catch {
    return { kind: 'unclear', code: 'connection' };
  }
}
