import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultInCommand } from '../src/bot/command.ts';
import { load } from '../src/load.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-load-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
function aFolder(files: Readonly<Record<string, string>>): string {
  const own = mkdtempSync(path.join(folder, `set-${made++}-`));
  for (const [name, source] of Object.entries(files)) writeFileSync(path.join(own, name), source);
  return own;
}
const faultIn = (value: unknown) => (typeof value === 'object' && value !== null && 'name' in value ? undefined : 'has no name');

describe('load', () => {
  it('gives the default exports in the order of their files, and passes over what is no module', async () => {
    const own = aFolder({ 'b.js': 'export default { name: "b" }', 'a.js': 'export default { name: "a" }', 'a.d.ts': 'export {}', 'README.md': '#' });
    expect(await load(own, faultIn)).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  it.each([
    ['export const name = "a"', 'has no default export'],
    ['export default 1', 'has no name'],
    ['export default { name: "b" }', 'its name is "b", which must be the file\'s name'],
    ['import "./missing.js"; export default {}', 'cannot be loaded'],
  ])('throws on %j, naming the file and the fault', async (source, fault) => {
    const own = aFolder({ 'a.js': source });
    await expect(load(own, faultIn)).rejects.toThrow(new RegExp(`a\\.js: .*${fault.replace(/[.']/g, '.')}`, 's'));
  });
});

describe('the commands', () => {
  it('are all there, each fit for every platform', async () => {
    const commands = await load(path.join(import.meta.dirname, '..', 'commands'), faultInCommand);
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'brief',
      'check',
      'claims',
      'digest',
      'feedback',
      'feeds',
      'help',
      'share',
      'show',
      'sources',
      'status',
      'timeline',
      'watch',
      'why',
    ]);
  });
});

describe('faultInCommand', () => {
  it.each([
    [1, 'it: '],
    [{}, 'name: '],
    [{ name: 'Brief' }, 'name: must be 1 to 32 lower-case letters'],
    [{ name: 'brief', summary: 'x'.repeat(101) }, 'summary: '],
    [{ name: 'brief', summary: 'x', input: {} }, 'input: must be a zod object'],
  ])('names what is wrong with %j', (value, fault) => {
    expect(faultInCommand(value)).toContain(fault);
  });
});
