import { expect, it } from 'vitest';
import type { Dispatch, Platform, Reply } from '../../src/bot/platform.ts';

export interface PlatformUnderTest {
  readonly platform: Platform;
  /** Types a line as a person there would. */
  say(line: string): void;
  /** No more lines come; settles when all that came are answered. */
  end(): Promise<void>;
  /** All that the person sees. */
  seen(): string;
}

const answering =
  (words: (line: string) => string): Dispatch =>
  async ({ line }): Promise<Reply> => {
    const text = words(String(line));
    return { message: { blocks: [{ kind: 'notice', tone: 'information', text }], fallback: text }, visibleTo: 'asker', result: { kind: 'done', text } };
  };

/** What every platform does, whatever it looks like. */
export function platformContract(open: () => PlatformUnderTest): void {
  it('has a name and shows a reply to each line, in order', async () => {
    const { platform, say, end, seen } = open();
    expect(platform.name).toMatch(/^[a-z]+$/);
    await platform.start(answering((line) => `reply to ${line}`));
    say('first');
    say('second');
    await end();
    expect(seen().indexOf('reply to first')).toBeGreaterThanOrEqual(0);
    expect(seen().indexOf('reply to second')).toBeGreaterThan(seen().indexOf('reply to first'));
  });

  it('hands the line over as typed and decides nothing', async () => {
    const { platform, say, end } = open();
    const lines: string[] = [];
    await platform.start(async (request) => {
      lines.push(String(request.line));
      return answering(() => 'ok')(request);
    });
    say('/brief alibaba as_of:2025-11-15');
    say('  ali\u200bbaba?');
    await end();
    expect(lines).toEqual(['/brief alibaba as_of:2025-11-15', '  ali\u200bbaba?']);
  });

  it('lets no text act on the screen', async () => {
    const { platform, say, end, seen } = open();
    await platform.start(answering(() => 'a\u001b[2Jb\u202ec\u0007'));
    say('x');
    await end();
    expect(seen()).toContain('a[2Jbc');
  });

  it('finishes what was asked before it stops', async () => {
    const { platform, say, seen } = open();
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived: () => void = () => {};
    const reached = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await platform.start(async (request) => {
      arrived();
      await asked;
      return answering(() => 'late reply')(request);
    });
    say('slow');
    await reached;
    const stopped = platform.stop();
    answer();
    await stopped;
    expect(seen()).toContain('late reply');
  });
}
