/**
 * Run by npm after an install of a checkout: asks one brief, so that what has to be compiled is compiled before somebody waits for it.
 *
 * It takes a second and leaves nothing but `node_modules/.cache/footnote`. An install does not fail with it: it ends quietly whatever happens.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

try {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'footnote-'));
  spawnSync(process.execPath, [path.join(import.meta.dirname, '..', 'bin', 'footnote.js'), 'brief', 'alibaba'], {
    env: { ...process.env, DATA_DIR: folder, STARTER_CORPUS: 'on' },
    stdio: 'ignore',
    timeout: 60_000,
  });
  fs.rmSync(folder, { recursive: true, force: true });
} catch {
  // The first start compiles what is missing.
}
