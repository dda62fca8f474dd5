import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { type App, openApp } from '../app.ts';
import type { Command } from '../bot/command.ts';
import { type Check, type Examined, type Examiner, missing, ok, wrong } from '../bot/examine.ts';
import { OPERATOR } from '../bot/platform.ts';
import { type Config, type Environment, toConfig } from '../config.ts';
import type { Clock } from '../core/clock.ts';
import { FootnoteError } from '../core/errors.ts';
import { counted } from '../core/presenting/inlines.ts';
import type { DoctorResult } from '../core/result.ts';
import { zoneDataNote } from '../schedule/zone-data.ts';
import { makeFolder } from '../stores/open.ts';
import { deliveryChecks } from './delivery-checks.ts';
import { feedChecks } from './feed-checks.ts';

export interface DoctorParts {
  readEnvironment(): Promise<Environment>;
  /** Throws `invalid` for settings of a platform that are wrong. */
  platformsOn(environment: Environment): readonly unknown[];
  examinersOn(environment: Environment): readonly Examiner[];
  readonly clock: Clock;
}

/**
 * What is there and what is missing for a start, each with what to do next. Opens the store as a start would, and closes it.
 *
 * The network is used for platforms whose tokens are set, and for nothing else.
 */
export async function doctor(parts: DoctorParts): Promise<DoctorResult> {
  const checks = [nodeCheck(process.versions.node), ...(await settingsChecks(parts))];
  const text = checks.map(({ name, state, message, next }) => `${state} ${name}: ${message}${next === null ? '' : ` ${next}`}`).join('\n');
  return { kind: 'doctor', text, checks };
}

/** The range of `engines` in package.json: ^22.19 || ^24 || >=26. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major === 22 ? minor >= 19 : major === 24 || major >= 26;
  return fits ? ok('Node', version) : wrong('Node', version, 'Install Node 24 from https://nodejs.org, or 22.19 and later of 22.');
}

async function settingsChecks({ readEnvironment, platformsOn, examinersOn, clock }: DoctorParts): Promise<readonly Check[]> {
  let environment: Environment;
  let config: Config;
  let examiners: readonly Examiner[];
  try {
    environment = await readEnvironment();
    config = toConfig(environment);
    platformsOn(environment);
    examiners = examinersOn(environment);
  } catch (error) {
    return [{ name: 'settings', state: 'wrong', message: wordsOf(error, 'they cannot be read.'), next: null }];
  }
  const { checks, commands } = await dataChecks(config, clock);
  const examined = await Promise.all(examiners.map((examine) => examine({ commands, clock })));
  const port = await portCheck(config.port, examiners.length > 0);
  return [ok('settings', 'all readable'), port, ...checks, ...examined.flatMap((each) => each.checks), ...clockChecks(examined), ...zoneChecks(clock())];
}

/** What the checks below found, and the commands as far as they could be loaded. */
interface Found {
  readonly checks: readonly Check[];
  readonly commands: readonly Command[];
}

async function dataChecks(config: Config, clock: Clock): Promise<Found> {
  try {
    makeFolder(config.dataDir);
    accessSync(config.dataDir, constants.W_OK | constants.X_OK);
  } catch {
    const next = 'Set DATA_DIR to a folder of yours, or change its permissions.';
    return { checks: [wrong('data folder', `${config.dataDir} cannot be written to.`, next)], commands: [] };
  }
  const { checks, commands } = await storeChecks(config, clock);
  return { checks: [ok('data folder', config.dataDir), ...checks], commands };
}

async function storeChecks(config: Config, clock: Clock): Promise<Found> {
  let app: App | undefined;
  try {
    app = await openApp(config, { clock: () => new Date() });
    const { documents, corpus_version: corpusVersion } = await app.desk(OPERATOR).status();
    const corpus =
      documents > 0
        ? ok('corpus', `${counted(documents, 'document')}, version ${corpusVersion}`)
        : missing('corpus', 'there are no documents.', 'Add some with: footnote ingest PATH');
    return {
      checks: [
        ok('database', 'opens'),
        corpus,
        ...feedChecks(await app.feeds.list({ withAddresses: false }), clock()),
        ...deliveryChecks(await app.outbox.tally(), clock()),
      ],
      commands: app.commands,
    };
  } catch (error) {
    const next = 'Nothing was changed. Set DATA_DIR to another folder to start afresh.';
    return { checks: [wrong('database', wordsOf(error, 'it cannot be opened.'), next)], commands: [] };
  } finally {
    await app?.close();
  }
}

/** Rules that are old are said; they are mostly right, and keep nothing from starting. */
function zoneChecks(now: Date): readonly Check[] {
  const note = zoneDataNote(process.versions.tz, now);
  return note === null ? [] : [ok('time zones', note)];
}

/** Without a platform nothing is served, and a taken port is no fault. */
function portCheck(port: number, isNeeded: boolean): Promise<Check> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EACCES' ? 'may not be opened by this user.' : 'is taken.';
      const next = 'Well if Footnote itself runs already; else stop what has it, or set PORT to one that is free and above 1023.';
      resolve(isNeeded ? wrong('port', `${port} ${why}`, next) : ok('port', `${port} ${why} It is not needed while no platform is on.`));
    });
    server.listen(port, () => server.close(() => resolve(ok('port', `${port} is free`))));
  });
}

/** Slack refuses requests that are 5 minutes off, and so do we; a clock that is off by 2 is on its way there. */
const MOST_OFF_MS = 120_000;

function clockChecks(examined: readonly Examined[]): readonly Check[] {
  const aheads = examined.flatMap(({ aheadMs }) => aheadMs ?? []);
  const most = aheads.find((each) => Math.abs(each) > MOST_OFF_MS);
  if (aheads.length === 0) return [];
  if (most === undefined) return [ok('clock', 'agrees with the platforms')];
  const seconds = Math.round(Math.abs(most) / 1000);
  const message = `this machine is ${seconds} seconds ${most > 0 ? 'ahead' : 'behind'}.`;
  return [wrong('clock', message, 'Switch time synchronization on (on Linux: timedatectl set-ntp true); signed requests are refused otherwise.')];
}

const wordsOf = (error: unknown, otherwise: string) => (error instanceof FootnoteError ? error.message.replaceAll('\n', ' ') : otherwise);
