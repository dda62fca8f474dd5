import type { types, webApi } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { PlatformParts } from '../../bot/platform.ts';
import { toFailure } from './errors.ts';
import { type Page, render } from './render.ts';
import { asker, type Self } from './request.ts';

export interface HomeParts {
  readonly client: webApi.WebClient;
  readonly self: () => Self;
  readonly welcome: PlatformParts['welcome'];
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The tab of the app that each person has. */
export interface Home {
  /** Shows what the app does, how old its corpus is, and examples; below an answer, when one is given. */
  show(user: string, answer?: Page): Promise<void>;
}

const WAITS_MS = [0, 1000, 3000, 8000] as const;

export function createHome({ client, self, welcome, log, sleep }: HomeParts): Home {
  return {
    async show(user, answer) {
      const who = asker(self(), { team: self().teamId, channel: null, user, userName: undefined });
      const [page] = render(await welcome(who));
      const divider: types.KnownBlock = { type: 'divider' };
      const own = (page?.blocks ?? []).map((block, at) => renamed(block, at));
      const blocks = answer === undefined ? own : [...answer.blocks, divider, ...own];
      for (const waitMs of WAITS_MS) {
        await sleep(waitMs);
        try {
          await client.views.publish({ user_id: user, view: { type: 'home', blocks } });
          return;
        } catch (error) {
          const failure = toFailure(error);
          if (failure.kind === 'refused') return log.error({ code: failure.code }, 'Slack refuses the App Home');
          if (failure.kind === 'wait') await sleep(failure.ms);
        }
      }
      log.error({}, 'the App Home could not be shown');
    },
  };
}

/** Buttons of the tab itself, told apart from those of an answer above them. */
function renamed(block: types.KnownBlock, at: number): types.KnownBlock {
  if (block.type !== 'actions') return block;
  return { ...block, elements: block.elements.map((element, of) => ({ ...element, action_id: `line-home-${at}-${of}` })) };
}
