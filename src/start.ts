import path from 'node:path';
import { createConsole } from './adapters/console/index.ts';
import { completeLine } from './bot/complete.ts';
import { toErrorResult } from './bot/error-result.ts';
import { OPERATOR } from './bot/platform.ts';
import { exitStatusOf } from './cli/exit.ts';
import { columnsOf, createOutput, type Output } from './cli/output.ts';
import { type Config, type Environment, machineZone, readEnvironment, secretsOf, toConfig } from './config.ts';
import { untilToldToStop, watchFaults } from './lifetime.ts';
import { createLog } from './log.ts';
import type { PlatformMaker } from './platforms.ts';
import { completeZone } from './schedule/find-zone.ts';
import { scrub } from './scrub.ts';

/**
 * Starts, runs until the input ends or the process is told to stop, and closes. Without a platform's token the console is the platform.
 *
 * What makes it fail is said on standard error in a sentence, with status 2 for a wrong setting and 3 for all else.
 */
export async function startProgram(platformsOn: (environment: Environment) => readonly PlatformMaker[]): Promise<void> {
  const stderr = createOutput(process.stderr);
  const stdout = createOutput(process.stdout);
  try {
    await run(platformsOn, { stdout, stderr });
  } catch (error) {
    const result = toErrorResult(error, { ...OPERATOR, line: '' });
    if (result.code === 'internal') createLog('error').error({ id: result.id, error }, 'the start failed');
    await stderr.write(`${scrub(result.message)}\n`).catch(() => {});
    // What a platform left open would keep the process.
    process.exit(exitStatusOf(result));
  }
}

interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

async function run(platformsOn: (environment: Environment) => readonly PlatformMaker[], outputs: Outputs): Promise<void> {
  const environment = await readEnvironment();
  const config = toConfig(environment);
  const makers = platformsOn(environment);
  if (makers.length === 0) return converse(config, outputs);
  const told = untilToldToStop();
  const { serve } = await import('./serve.ts');
  const log = createLog(config.logLevel, secretsOf(environment));
  const broken = new Promise<never>((_, reject) => watchFaults(log, reject));
  await serve(config, makers, { clock: () => new Date(), log, stopped: Promise.race([told, broken]) });
  process.exit();
}

async function converse(config: Config, { stdout, stderr }: Outputs): Promise<void> {
  const { openApp } = await import('./app.ts');
  const app = await openApp(config, { clock: () => new Date(), logsPolls: false, warn: (words) => void stderr.write(`${words}\n`).catch(() => {}) });
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const desk = app.desk(OPERATOR);
  const platform = createConsole({
    input: process.stdin,
    output: process.stdout,
    interactive,
    color: config.color && process.stdout.isTTY === true,
    columns: () => columnsOf(process.stdout),
    formFor: app.formFor,
    zone: machineZone,
    history: interactive ? path.join(config.dataDir, 'history') : null,
    complete: (line) =>
      completeLine(line, {
        commands: app.commands,
        names: (typed, limit) => desk.complete(typed, limit),
        briefs: (limit) => desk.recentBriefs(limit),
        zones: completeZone,
      }),
  });
  process.once('SIGTERM', () => void platform.stop());
  process.stdout.once('error', () => void platform.stop());
  const poller = await app.startPolling();
  await platform.start(app.dispatch);
  await platform.finished;
  await poller.stop();
  await app.close();
  process.stdin.destroy();
  // Throws what went wrong with the output, unless nobody reads it any more.
  await stdout.write('');
}
