import path from 'node:path';
import { createConsole } from './adapters/console/index.ts';
import { completeLine } from './bot/complete.ts';
import { toErrorResult } from './bot/error-result.ts';
import { OPERATOR } from './bot/platform.ts';
import { exitStatusOf } from './cli/exit.ts';
import { columnsOf, createOutput } from './cli/output.ts';
import { keepCompiled } from './compiled.ts';
import { type Config, readEnvironment, toConfig } from './config.ts';
import { createLog } from './log.ts';
import { platformsOn } from './platforms.ts';

keepCompiled();
const stderr = createOutput(process.stderr);
const stdout = createOutput(process.stdout);

try {
  await main();
} catch (error) {
  const result = toErrorResult(error, { ...OPERATOR, line: '' });
  if (result.code === 'internal') createLog('error').error({ id: result.id, error }, 'the start failed');
  await stderr.write(`${result.message}\n`).catch(() => {});
  process.exitCode = exitStatusOf(result);
}

/** Starts, runs until the input ends or the process is told to stop, and closes. Without a platform's token the console is the platform. */
async function main(): Promise<void> {
  const environment = await readEnvironment();
  const config = toConfig(environment);
  const makers = platformsOn(environment);
  if (makers.length === 0) return converse(config);
  const { serve } = await import('./serve.ts');
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await serve(config, makers, () => new Date(), stopped);
  process.exit();
}

async function converse(config: Config): Promise<void> {
  const { openApp } = await import('./app.ts');
  const app = await openApp(config, { clock: () => new Date(), warn: (words) => void stderr.write(`${words}\n`).catch(() => {}) });
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const desk = app.desk(OPERATOR);
  const platform = createConsole({
    input: process.stdin,
    output: process.stdout,
    interactive,
    color: config.color && process.stdout.isTTY === true,
    columns: () => columnsOf(process.stdout),
    history: interactive ? path.join(config.dataDir, 'history') : null,
    complete: (line) =>
      completeLine(line, {
        commands: app.commands,
        names: (typed, limit) => desk.complete(typed, limit),
        briefs: (limit) => desk.recentBriefs(limit),
      }),
  });
  process.once('SIGTERM', () => void platform.stop());
  process.stdout.once('error', () => void platform.stop());
  await platform.start(app.dispatch);
  await platform.finished;
  await app.close();
  process.stdin.destroy();
  // Throws what went wrong with the output, unless nobody reads it any more.
  await stdout.write('');
}
