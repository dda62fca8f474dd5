/** Run as a process of its own: the program as `npm start` runs it, with one platform whose requests say what it is to do. */
import { text } from 'node:stream/consumers';
import { FootnoteError } from '../../src/core/errors.ts';
import type { ServedPlatform } from '../../src/platforms.ts';
import { startProgram } from '../../src/start.ts';

async function there(slowStartMs: number): Promise<ServedPlatform> {
  let dispatch: Parameters<ServedPlatform['start']>[0] | undefined;
  let giveUp: (error: FootnoteError) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const acts: Readonly<Record<string, () => unknown>> = {
    fail: () => giveUp(new FootnoteError('invalid', 'The token was taken back: make a new one.')),
    throw: () =>
      void setTimeout(() => {
        throw new Error('typed words');
      }),
    reject: () => void Promise.reject(new Error('typed words')),
    slow: () => wait(700),
    never: () => wait(60_000),
  };
  const running = new Set<Promise<unknown>>();
  return {
    name: 'there',
    failed,
    async start(own) {
      if (slowStartMs < 0) throw new FootnoteError('invalid', 'THERE_TOKEN was refused: copy it anew.');
      await wait(slowStartMs);
      dispatch = own;
    },
    stop: async () => void (await Promise.allSettled(running)),
    endpoint: {
      path: '/there',
      listener: async (request, response) => {
        const act = await text(request);
        process.stdout.write(`${act}\n`);
        const done = (async () => acts[act]?.())();
        running.add(done);
        await done;
        running.delete(done);
        const reply = await dispatch?.({ workspace: 'there:T1', channel: 'C1', user: 'U1', scope: ['public'], line: '/status' });
        response.end(reply?.result.kind);
      },
    },
  };
}

await startProgram((environment) => [() => there(Number(environment.SLOW_START ?? 0))]);
