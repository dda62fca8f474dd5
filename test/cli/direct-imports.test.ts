import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
type Led = readonly (readonly [string, string, unknown])[];

/** What every import below these files leads to, by this program's way and by Node's. */
async function bothWays(files: readonly string[]): Promise<{ readonly direct: Led; readonly asked: Led }> {
  const script = path.join(import.meta.dirname, 'record-imports.ts');
  const run = async (how: string): Promise<Led> =>
    JSON.parse((await promisify(execFile)(process.execPath, [script, how, ...files], { cwd: root, maxBuffer: 16_000_000 })).stdout);
  return { direct: await run('direct'), asked: await run('asked') };
}

/** The message of the file that could not be loaded. */
const failureOf = (led: Led): unknown => led.find(([, code]) => /^E[A-Z_]+$/.test(code))?.[2];

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'imports-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('importDirectly', () => {
  it('leads every import of the program and its packages where Node leads it', async () => {
    const parts = ['src/app.ts', 'src/cli/program.ts', 'src/cli/print.ts', 'src/ingest/pipeline.ts', 'src/core/reading/read.ts', 'commands/brief.ts'];
    const { direct, asked } = await bothWays(parts);
    expect(direct.length).toBeGreaterThan(1000);
    expect(direct).toEqual(asked);
  });

  it('leaves to Node what is no plain import between ES modules, and what is not there', async () => {
    const folder = aFolder({
      'package.json': '{"type": "module"}',
      'start.js': "import './old.cjs'; import './folder/none.js'; import json from './data.json' with { type: 'json' }; export default json;",
      'data.json': '{}',
      'old.cjs': "require('./older.cjs'); require('./plain/inner');",
      'older.cjs': 'module.exports = 1;',
      'plain/package.json': '{"type": "commonjs"}',
      'plain/inner.js': 'module.exports = 2;',
      'folder/none.js': "import './missing.js';",
    });
    const { direct, asked } = await bothWays([path.join(folder, 'start.js')]);
    expect(failureOf(direct)).toMatch(/missing\.js/);
    expect(failureOf(asked)).toMatch(/missing\.js/);
    expect(direct.filter(([where]) => /json|cjs|inner/.test(where))).toEqual(asked.filter(([where]) => /json|cjs|inner/.test(where)));
  });
});
