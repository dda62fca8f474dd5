import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDispatch } from '../../../src/bot/dispatch.ts';
import { platformContract } from '../../contracts/platform.ts';
import { COMMANDS } from '../../helpers/a-command.ts';
import { aConsole } from '../../helpers/a-console.ts';
import { aDesk } from '../../helpers/a-desk.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const aFolder = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-console-'));
  folders.push(folder);
  return folder;
};

const dispatch = createDispatch({ commands: COMMANDS, desk: () => aDesk(), clock: () => new Date('2025-11-20T10:00:00Z'), log: () => {} });

describe('the console', () => {
  platformContract(() => aConsole());
  describe('in conversation', () => {
    platformContract(() => aConsole({ interactive: true }));
  });

  it('answers piped lines without prompt or greeting, and the last without a line end', async () => {
    const { platform, input, end, seen } = aConsole();
    await platform.start(dispatch);
    input.write('/status\n\n  \n/xyzzy');
    await end();
    expect(seen()).toBe('status {}\n\nThere is no such command. Type /help for what one can do.\n\n');
  });

  it('greets, prompts, and runs a button by its number', async () => {
    const { platform, say, end, seen } = aConsole({ interactive: true });
    const lines: string[] = [];
    await platform.start(async (request) => {
      lines.push(String(request.line));
      const actions = { kind: 'actions', actions: [{ label: 'Timeline', line: 'timeline Dale Mill' }] } as const;
      return { message: { blocks: request.line === 'mill' ? [actions] : [], fallback: '' }, visibleTo: 'asker', result: { kind: 'done', text: '' } };
    });
    for (const line of ['mill', '2', '1', '1', '2019']) say(line);
    await end();
    expect(lines).toEqual(['mill', 'timeline Dale Mill', '2019']);
    expect(seen()).toContain('There is no button of that number. The last reply has button 1. ');
    expect(seen()).toContain('There is no button of that number. The last reply has none. ');
    expect(seen()).toContain('Footnote: brief, cited answers from your documents.\n');
    expect(seen()).toContain('footnote> ');
    expect(seen()).toContain('1) Timeline');
    expect(seen()).toContain('timeline Dale Mill\n');
  });

  it('completes with tab, and leaves what is typed when the choices share less', async () => {
    const asked: string[] = [];
    const { platform, input, end, seen } = aConsole({
      interactive: true,
      complete: async (line) => {
        asked.push(line);
        if (line.startsWith('/br')) return { typed: line, choices: ['/brief '] };
        if (line === 'x') throw new Error('no index');
        return { typed: line, choices: ['Alibaba', 'Ant Group'] };
      },
    });
    const lines: string[] = [];
    await platform.start(async ({ line }) => {
      lines.push(String(line));
      return { message: { blocks: [], fallback: '' }, visibleTo: 'asker', result: { kind: 'done', text: '' } };
    });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    for (const key of ['/', 'b', 'r', '\t', 'z', '\r', 'a', 'l', 'i', '\t', '\r', 'x', '\t', '\r']) {
      input.write(key);
      await turn();
    }
    await end();
    expect(asked).toEqual(['/br', 'ali', 'x']);
    expect(lines).toEqual(['/brief z', 'ali', 'x']);
    expect(seen()).not.toContain('no index');
  });

  it.each([
    [true, 'quit'],
    [true, ' /Exit '],
    [false, 'exit'],
  ])('ends when told to, in conversation %s: %j', async (interactive, goodbye) => {
    const { platform, say, seen } = aConsole({ interactive });
    await platform.start(dispatch);
    say('/status');
    say(goodbye);
    say('/xyzzy');
    await platform.finished;
    expect(seen()).toContain('status {}');
    expect(seen()).not.toContain('no such command');
  });

  it('greets within the width of the terminal', async () => {
    const { platform, end, seen } = aConsole({ interactive: true, columns: () => 40 });
    await platform.start(dispatch);
    await end();
    const greeting = seen().slice(0, seen().indexOf('\n\n')).split('\n');
    expect(greeting.length).toBeGreaterThan(3);
    for (const row of greeting) expect(row.length).toBeLessThanOrEqual(40);
  });

  it('ends cleanly on Ctrl-C', async () => {
    const { platform, input } = aConsole({ interactive: true });
    await platform.start(dispatch);
    input.write('half a line\u0003');
    await platform.finished;
    await platform.stop();
  });

  it('keeps the lines of a conversation for the next one, visible characters alone', async () => {
    const history = path.join(aFolder(), 'history');
    const first = aConsole({ interactive: true, history });
    await first.platform.start(dispatch);
    first.say('/status');
    first.say('Dale\u202e Mill');
    await first.end();
    expect(readFileSync(history, 'utf8')).toBe('/status\nDale Mill\n');

    const second = aConsole({ interactive: true, history });
    const lines: string[] = [];
    await second.platform.start(async (request) => {
      lines.push(String(request.line));
      return dispatch(request);
    });
    second.input.write('\u001b[A\u001b[A\r');
    await second.end();
    expect(lines).toEqual(['/status']);
  });

  it('keeps the newest 500 lines of a long history, and works without one that can be written', async () => {
    const folder = aFolder();
    const history = path.join(folder, 'history');
    writeFileSync(history, Array.from({ length: 1001 }, (_, at) => `line ${at}\n`).join(''));
    const { platform, end } = aConsole({ interactive: true, history });
    await platform.start(dispatch);
    await end();
    const kept = readFileSync(history, 'utf8').split('\n');
    expect([kept.length, kept[0]]).toEqual([501, 'line 501']);

    const { platform: other, say, end: endOther, seen } = aConsole({ interactive: true, history: path.join(folder, 'missing', 'history') });
    await other.start(dispatch);
    say('/status');
    await endOther();
    expect(seen()).toContain('status {}');
  });
});
