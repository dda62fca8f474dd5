import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { FootnoteError } from './core/errors.ts';

const ENGINES = ['postings', 'minisearch'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The folder that holds `package.json`: above `src/` in a checkout, above `dist/src/` in a built package. */
export const PROGRAM_ROOT: string = rootAbove(import.meta.dirname);

/** The program's own version. */
export const VERSION: string = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(PROGRAM_ROOT, 'package.json'), 'utf8'))).version;

/** What an empty setting and a missing one have in common: the default applies. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const PORT_WORDS = 'must be the number of a port, 1 to 65535. Leave it out for 3000.';

const KEEP_WORDS = 'must be a whole number of days, 1 or more. Leave it out to keep everything.';

const CONTACT_WORDS = 'must be a mail address or a web address at which those whose pages are fetched reach you. Leave it out to name none.';

const settings = z.object({
  DATA_DIR: z.preprocess(
    unset,
    z
      .string()
      .refine((value) => !value.includes('\0'), 'must be the path of a folder. Name one that this user may write to, or leave it out.')
      .default(path.join(PROGRAM_ROOT, '.data')),
  ),
  STARTER_CORPUS: z.preprocess(unset, z.enum(['on', 'off'], 'must be "on" or "off". Leave it out to start with the corpus that comes along.').default('on')),
  SEARCH_ENGINE: z.preprocess(unset, z.enum(ENGINES, `must be one of ${ENGINES.join(', ')}. Leave it out for "postings".`).default('postings')),
  KEEP_DAYS: z.preprocess(unset, z.coerce.number(KEEP_WORDS).int(KEEP_WORDS).min(1, KEEP_WORDS).max(36_500, KEEP_WORDS).optional()),
  LOG_LEVEL: z.preprocess(unset, z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}. Leave it out for "info".`).default('info')),
  PORT: z.preprocess(unset, z.coerce.number(PORT_WORDS).int(PORT_WORDS).min(1, PORT_WORDS).max(65_535, PORT_WORDS).default(3000)),
  CONTACT: z.preprocess(unset, z.string().trim().refine(isContact, CONTACT_WORDS).optional()),
  FETCH_HOSTS: list(
    /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/u,
    'must be names of hosts with commas between them, such as example.org, *.example.net. Leave it out for all.',
  ),
  FETCH_PORTS: list(
    /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/u,
    'must be numbers of ports with commas between them. Leave it out for 80 and 443.',
  ),
  FETCH_PRIVATE: z.preprocess(unset, z.enum(['on', 'off'], 'must be "on" or "off". Leave it out to fetch from the public web alone.').default('off')),
  FETCH_PROXY: z.preprocess(
    unset,
    z.string().trim().refine(isWebAddress, 'must be the address of a proxy that begins with http:// or https://. Leave it out for none.').optional(),
  ),
  CORRECTIONS: z.preprocess(
    unset,
    z.enum(['amend', 'off'], 'must be "amend" or "off". Leave it out to correct what was delivered when a cited article changes.').default('amend'),
  ),
  OPERATORS: list(
    /^[a-z]+:[a-z0-9]+$/u,
    'must be people by their platform and its id of them, with commas between: slack:U0123ABCD, discord:80351110224678912. Leave it out for the console alone.',
  ),
  DIGEST_FOR: z.preprocess(
    unset,
    z.enum(['operators', 'everyone'], 'must be "operators" or "everyone". Leave it out for operators and those who manage the channel.').default('operators'),
  ),
  NO_COLOR: z.string().optional(),
});

/** Words with commas between them, in small letters. */
function list(each: RegExp, words: string) {
  return z.preprocess(
    unset,
    z
      .string()
      .default('')
      .transform((value) =>
        value
          .toLowerCase()
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .refine((parts) => parts.every((part) => each.test(part)), words),
  );
}

/** It goes into a header, in brackets. */
function isContact(value: string): boolean {
  return /^[!-~]{1,200}$/u.test(value) && !/[()\\]/u.test(value) && (/^[^@\s]+@[^@\s]+$/u.test(value) || isWebAddress(value));
}

function isWebAddress(value: string): boolean {
  const protocol = URL.parse(value)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}

/** Settings by their names, as strings. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, read once at the start. Every one is described in `.env.example`. */
export interface Config {
  /** An absolute path; created when missing. */
  readonly dataDir: string;
  readonly starterCorpus: boolean;
  /** Both find the same; see ARCHITECTURE.md, "Decisions". */
  readonly searchEngine: (typeof ENGINES)[number];
  /** How long what feeds bring is kept; null for ever. */
  readonly keepDays: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where health, metrics and what platforms send are served, when a platform is on. */
  readonly port: number;
  /** How the web is asked. */
  readonly fetch: {
    /** Names the program and whom to write to. */
    readonly userAgent: string;
    /** The only hosts that may be asked, `*.` before a name for all below it; empty for all. */
    readonly allowHosts: readonly string[];
    readonly ports: readonly number[];
    /** Whether networks of one's own may be reached. */
    readonly allowPrivate: boolean;
    /** The proxy that everything goes through; null for none. Those in the environment are not looked at. */
    readonly proxy: string | null;
  };
  /** Who may change what this program does, beside the console: `slack:u0123abcd`, in small letters. */
  readonly operators: readonly string[];
  /** Who may order what is posted in a channel, beside those who manage it. */
  readonly digestFor: 'operators' | 'everyone';
  /** Whether what was delivered is corrected when a document that it cites is edited or goes. */
  readonly corrections: boolean;
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
  const {
    DATA_DIR,
    STARTER_CORPUS,
    SEARCH_ENGINE,
    KEEP_DAYS,
    LOG_LEVEL,
    PORT,
    CONTACT,
    FETCH_HOSTS,
    FETCH_PORTS,
    FETCH_PRIVATE,
    FETCH_PROXY,
    OPERATORS,
    DIGEST_FOR,
    CORRECTIONS,
    NO_COLOR,
  } = read.data;
  return {
    dataDir: path.resolve(DATA_DIR),
    starterCorpus: STARTER_CORPUS === 'on',
    searchEngine: SEARCH_ENGINE,
    keepDays: KEEP_DAYS ?? null,
    logLevel: LOG_LEVEL,
    port: PORT,
    fetch: {
      userAgent: `Footnote/${VERSION}${CONTACT === undefined ? '' : ` (+${CONTACT})`}`,
      allowHosts: FETCH_HOSTS,
      ports: FETCH_PORTS.length === 0 ? [80, 443] : FETCH_PORTS.map(Number),
      allowPrivate: FETCH_PRIVATE === 'on',
      proxy: FETCH_PROXY ?? null,
    },
    operators: OPERATORS,
    digestFor: DIGEST_FOR,
    corrections: CORRECTIONS === 'amend',
    color: NO_COLOR === undefined || NO_COLOR === '',
  };
}

/** The values of settings that nobody may read, as their names tell. Shorter ones hide nothing and would hide much else. */
export const secretsOf = (environment: Environment): readonly string[] =>
  Object.entries(environment).flatMap(([name, value]) =>
    /TOKEN|SECRET|PASSW|API_?KEY|DATABASE_URL|PROXY/iu.test(name) && value !== undefined && value.length >= 8 ? [value] : [],
  );

/** The environment of this process, over a `.env` in the folder it was started in. */
export async function readEnvironment(): Promise<Environment> {
  if (!existsSync('.env')) return process.env;
  const { config } = await import('dotenv');
  const file: Record<string, string> = {};
  config({ quiet: true, processEnv: file });
  return { ...file, ...process.env };
}

/** The time zone (IANA) of this machine; null when it has a made-up one. */
export function machineZone(): string | null {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === 'Etc/Unknown' ? null : zone;
}

/** The settings of this process. */
export const readConfig = async (): Promise<Config> => toConfig(await readEnvironment());

function rootAbove(folder: string): string {
  const parent = path.dirname(folder);
  return path.basename(parent) === 'dist' ? path.dirname(parent) : parent;
}
