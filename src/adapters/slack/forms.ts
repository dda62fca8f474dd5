import type { types, webApi } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';
import type { Asking } from '../../bot/platform.ts';
import { toFailure } from './errors.ts';
import { toView } from './form-view.ts';
import type { Place } from './request.ts';

export interface FormsParts {
  readonly client: webApi.WebClient;
  readonly log: Log;
  readonly meter: Meter;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Opens a form for whom a trigger came from; false when it was not opened, mostly because more than 3 s have passed. */
export type OpenForm = (trigger: string, asking: Extract<Asking, { kind: 'form' }>, place: Place) => Promise<boolean>;

const WAITS_MS = [0, 200, 600] as const;
/** What tells of time alone, and of nothing that is wrong here. */
const LATE = /^(?:expired|exchanged|invalid)_trigger_id$|^trigger_/u;

export function createOpenForm({ client, log, meter, sleep }: FormsParts): OpenForm {
  return async (trigger, asking, place) => {
    const view = toView(asking, place);
    return view !== undefined && open(trigger, view);
  };

  async function open(trigger: string, view: types.ModalView): Promise<boolean> {
    let unclear = false;
    for (const waitMs of WAITS_MS) {
      await sleep(waitMs);
      try {
        await client.views.open({ trigger_id: trigger, view });
        return true;
      } catch (error) {
        const failure = toFailure(error);
        meter.failed('slack', failure.code);
        if (failure.kind === 'refused') {
          if (!LATE.test(failure.code)) log.error({ code: failure.code }, 'Slack refuses a form');
          // A trigger opens one form: it was the try whose answer got lost.
          return unclear && failure.code.includes('exchanged');
        }
        unclear ||= failure.kind === 'unclear';
      }
    }
    return false;
  }
}
