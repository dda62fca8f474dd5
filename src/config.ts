import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { FootnoteError } from './core/errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The folder that holds `package.json`: above `src/` in a checkout, above `dist/src/` in a built package. */
export const PROGRAM_ROOT: string = rootAbove(import.meta.dirname);

/** The program's own version. */
export const VERSION: string = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(PROGRAM_ROOT, 'package.json'), 'utf8'))).version;

/** What an empty setting and a missing one have in common: the default applies. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const PORT_WORDS = 'must be the number of a port, 1 to 65535. Leave it out for 3000.';

const settings = z.object({
  DATA_DIR: z.preprocess(
    unset,
    z
      .string()
      .refine((value) => !value.includes('\0'), 'must be the path of a folder. Name one that this user may write to, or leave it out.')
      .default(path.join(PROGRAM_ROOT, '.data')),
  ),
  STARTER_CORPUS: z.preprocess(unset, z.enum(['on', 'off'], 'must be "on" or "off". Leave it out to start with the corpus that comes along.').default('on')),
  LOG_LEVEL: z.preprocess(unset, z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}. Leave it out for "info".`).default('info')),
  PORT: z.preprocess(unset, z.coerce.number(PORT_WORDS).int(PORT_WORDS).min(1, PORT_WORDS).max(65_535, PORT_WORDS).default(3000)),
  NO_COLOR: z.string().optional(),
});

/** Settings by their names, as strings. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, read once at the start. Every one is described in `.env.example`. */
export interface Config {
  /** An absolute path; created when missing. */
  readonly dataDir: string;
  readonly starterCorpus: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where health, metrics and what platforms send are served, when a platform is on. */
  readonly port: number;
  /** False when `NO_COLOR` holds anything (no-color.org). */
  readonly color: boolean;
}

/**
 * The settings of an environment.
 *
 * Throws `invalid` with each wrong setting's name, what was expected and what to do; values are never repeated.
 */
export function toConfig(environment: Environment): Config {
  const read = settings.safeParse(environment);
  if (!read.success) {
    throw new FootnoteError('invalid', read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message} See .env.example.`).join('\n'));
  }
  const { DATA_DIR, STARTER_CORPUS, LOG_LEVEL, PORT, NO_COLOR } = read.data;
  return {
    dataDir: path.resolve(DATA_DIR),
    starterCorpus: STARTER_CORPUS === 'on',
    logLevel: LOG_LEVEL,
    port: PORT,
    color: NO_COLOR === undefined || NO_COLOR === '',
  };
}

/** The values of settings that nobody may read, as their names tell. Shorter ones hide nothing and would hide much else. */
export const secretsOf = (environment: Environment): readonly string[] =>
  Object.entries(environment).flatMap(([name, value]) =>
    /TOKEN|SECRET|PASSW|API_?KEY|DATABASE_URL/iu.test(name) && value !== undefined && value.length >= 8 ? [value] : [],
  );

/** The environment of this process, over a `.env` in the folder it was started in. */
export async function readEnvironment(): Promise<Environment> {
  if (!existsSync('.env')) return process.env;
  const { config } = await import('dotenv');
  const file: Record<string, string> = {};
  config({ quiet: true, processEnv: file });
  return { ...file, ...process.env };
}

/** The settings of this process. */
export const readConfig = async (): Promise<Config> => toConfig(await readEnvironment());

function rootAbove(folder: string): string {
  const parent = path.dirname(folder);
  return path.basename(parent) === 'dist' ? path.dirname(parent) : parent;
}
