import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { render } from '../src/adapters/console/render.ts';
import { openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';

const ROOT = path.join(import.meta.dirname, '..');

it('README shows what the program prints', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-readme-'));
  const app = await openApp(toConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), { clock: () => new Date('2025-11-23T08:00:00Z') });
  try {
    const { message } = await app.dispatch({ ...OPERATOR, line: '/brief alibaba as_of:2025-11-15' });
    const shown = /```\n\$ npm run -s brief -- [^\n]*\n([\s\S]*?)```/.exec(await readFile(path.join(ROOT, 'README.md'), 'utf8'))?.[1];
    expect(shown).toBe(`${render(message, { columns: 80, color: false, buttons: 'lines' })}\n`);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it('README and .env.example name every setting', async () => {
  const [source, example] = await Promise.all(['src/config.ts', '.env.example'].map((file) => readFile(path.join(ROOT, file), 'utf8')));
  const names = [...(source ?? '').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
});
