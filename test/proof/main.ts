import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withSection } from './page.ts';
import type { ProofPart } from './part.ts';

/** `npm run proof -- [schedule|delivery|pauses|wal|faults|limits] [--cycles N] [--seed N]`: tries what is promised, and writes what came of it into the page. */
const PARTS: Readonly<Record<string, () => Promise<ProofPart>>> = {
  schedule: async () => (await import('./schedule.ts')).proveSchedule,
  delivery: async () => (await import('./delivery.ts')).proveDelivery,
  pauses: async () => (await import('./pauses.ts')).provePauses,
  wal: async () => (await import('./wal.ts')).proveWal,
  faults: async () => (await import('./faults.ts')).proveFaults,
  limits: async () => (await import('./limits.ts')).proveLimits,
};
const PAGE = path.join(import.meta.dirname, '../../docs/delivered-once.md');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { cycles: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const wanted = positionals.length === 0 ? Object.keys(PARTS) : positionals;
const unknown = wanted.filter((name) => !(name in PARTS));
const numbers = [values.cycles, values.seed].filter((value) => value !== undefined);
if (unknown.length > 0 || !numbers.every((value) => /^[1-9]\d{0,8}$/u.test(value))) {
  process.stderr.write(`Usage: npm run proof -- [${Object.keys(PARTS).join('|')}] [--cycles N] [--seed N]\n`);
  process.exit(2);
}

for (const name of wanted) {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const prove = await PARTS[name]?.();
  const result = await prove?.({ seed: Number(values.seed), cycles: values.cycles === undefined ? undefined : Number(values.cycles), tell });
  if (result === undefined) continue;
  // A shortened run says little, and is no figure of the page.
  if (values.cycles === undefined) writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), name, result.section));
  tell(result.line);
  if (!result.holds) process.exitCode = 1;
}
