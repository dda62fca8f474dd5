import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { toVisible } from '../../core/visible.ts';

const KEPT = 500;

/** The lines typed in earlier conversations, newest first, as node:readline wants them; empty when there is no file yet. */
export async function readHistory(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  if (lines.length > 2 * KEPT) await writeFile(file, `${lines.slice(-KEPT).join('\n')}\n`, { mode: 0o600 }).catch(() => {});
  return lines.slice(-KEPT).map(toVisible).reverse();
}

/** Keeps a line. A history that cannot be written ends no conversation. */
export async function keepLine(file: string, line: string): Promise<void> {
  await appendFile(file, `${toVisible(line)}\n`, { mode: 0o600 }).catch(() => {});
}
