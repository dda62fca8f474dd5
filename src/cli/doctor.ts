import { accessSync, constants } from 'node:fs';
import { type App, openApp } from '../app.ts';
import { OPERATOR } from '../bot/platform.ts';
import type { Config } from '../config.ts';
import { FootnoteError } from '../core/errors.ts';
import type { DoctorResult } from '../core/result.ts';
import { makeFolder } from '../stores/open.ts';

type Check = DoctorResult['checks'][number];

/** What is there and what is missing for a start, each with what to do next. Opens the store as a start would, and closes it. */
export async function doctor(readConfig: () => Promise<Config>): Promise<DoctorResult> {
  const checks = [nodeCheck(process.versions.node), ...(await settingsChecks(readConfig))];
  const text = checks.map(({ name, state, message, next }) => `${state} ${name}: ${message}${next === null ? '' : ` ${next}`}`).join('\n');
  return { kind: 'doctor', text, checks };
}

/** The range of `engines` in package.json: ^22.19 || ^24 || >=26. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major === 22 ? minor >= 19 : major === 24 || major >= 26;
  return check('Node', fits ? 'ok' : 'wrong', version, fits ? null : 'Install Node 24 from https://nodejs.org, or 22.19 and later of 22.');
}

async function settingsChecks(readConfig: () => Promise<Config>): Promise<readonly Check[]> {
  try {
    const config = await readConfig();
    return [check('settings', 'ok', 'all readable', null), ...(await dataChecks(config))];
  } catch (error) {
    return [check('settings', 'wrong', wordsOf(error, 'they cannot be read.'), null)];
  }
}

async function dataChecks(config: Config): Promise<readonly Check[]> {
  try {
    makeFolder(config.dataDir);
    accessSync(config.dataDir, constants.W_OK | constants.X_OK);
  } catch {
    return [check('data folder', 'wrong', `${config.dataDir} cannot be written to.`, 'Set DATA_DIR to a folder of yours, or change its permissions.')];
  }
  return [check('data folder', 'ok', config.dataDir, null), ...(await storeChecks(config))];
}

async function storeChecks(config: Config): Promise<readonly Check[]> {
  let app: App | undefined;
  try {
    app = await openApp(config, { clock: () => new Date() });
    const { documents, corpus_version: corpusVersion } = await app.desk(OPERATOR).status();
    const corpus =
      documents > 0
        ? check('corpus', 'ok', `${documents} documents, version ${corpusVersion}`, null)
        : check('corpus', 'missing', 'there are no documents.', 'Add some with: footnote ingest PATH');
    return [check('database', 'ok', 'opens', null), corpus];
  } catch (error) {
    return [check('database', 'wrong', wordsOf(error, 'it cannot be opened.'), 'Nothing was changed. Set DATA_DIR to another folder to start afresh.')];
  } finally {
    await app?.close();
  }
}

const wordsOf = (error: unknown, otherwise: string) => (error instanceof FootnoteError ? error.message.replaceAll('\n', ' ') : otherwise);

const check = (name: string, state: Check['state'], message: string, next: string | null): Check => ({ name, state, message, next });
