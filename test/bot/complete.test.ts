import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { completeLine } from '../../src/bot/complete.ts';
import { aCommand, COMMANDS } from '../helpers/a-command.ts';

const parts = {
  commands: COMMANDS,
  names: async (typed: string, limit: number) =>
    ['Dale Mill', 'Dale Radio', 'status board', 'hid\u202eden'].filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())).slice(0, limit),
  briefs: async () => ['7F3KQ0ZX2M', '8AAAAAAAAA'],
  zones: (typed: string) => ['Europe/Paris', 'Asia/Tokyo'].filter((zone) => zone.toLowerCase().includes(typed.toLowerCase())),
};

describe('completeLine', () => {
  it.each<[string, string, readonly string[]]>([
    ['/b', '/b', ['/brief ']],
    ['/', '/', ['/brief ', '/ask ', '/why ', '/sources ', '/status ']],
    ['st', 'st', ['status ', 'status board']],
    ['dale m', 'dale m', ['Dale Mill']],
    ['/brief dale', 'dale', ['Dale Mill', 'Dale Radio']],
    ['brief Dale M', 'Dale M', ['Dale Mill']],
    ['/brief Dale Mill le', 'le', ['length:']],
    ['/brief Dale Mill length:', '', ['short', 'normal', 'long']],
    ['/brief Dale Mill length:s', 's', ['short']],
    ['/brief hid', 'hid', ['hidden']],
    ['/sources ', '', ['7F3KQ0ZX2M', '8AAAAAAAAA']],
    ['/why 7f', '7f', ['7F3KQ0ZX2M']],
    ['/why 9', '9', []],
    ['/ask who since', 'since', ['since:']],
    ['/xyzzy da', '/xyzzy da', []],
    ['/status ', '', []],
  ])('completes %j', async (line, typed, choices) => {
    expect(await completeLine(line, parts)).toEqual({ typed, choices });
  });

  it.each<[string, string, readonly string[]]>([
    ['/feeds ', '', ['list', 'add']],
    ['/feeds l', 'l', ['list']],
    ['/feeds add fu', 'fu', ['full_text:']],
  ])('completes the word that a command begins with in %j', async (line, typed, choices) => {
    const input = z.strictObject({
      action: z.enum(['list', 'add']).meta({ positional: true }),
      feed: z.string().optional().meta({ positional: true }),
      full_text: z.stringbool().optional().meta({ type: 'boolean' }),
    });
    expect(await completeLine(line, { ...parts, commands: [aCommand('feeds', input)] })).toEqual({ typed, choices });
  });

  it('gives no more than asked for', async () => {
    expect((await completeLine('', parts, 2)).choices).toHaveLength(2);
  });
});
