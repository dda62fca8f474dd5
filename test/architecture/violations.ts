import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Facts, type Impurity, readSource, type Source } from './read-source.ts';
import { isTableOfNumbers, MAX_LINES, type Row, SIDE_DOORS, TABLE } from './table.ts';

/** Everything in `sources` that the architecture forbids, one line each, in the order of the files; empty when all is well. */
export function violations(sources: readonly Source[]): readonly string[] {
  const doors = new Set(sources.filter(({ path }) => path.endsWith('/index.ts')).map(({ path }) => posix.dirname(path)));
  const arrows = new Map<string, Set<string>>();
  const found = sources.flatMap((source) => {
    const { path } = source;
    const home = rowOf(path);
    const row = home === undefined ? undefined : TABLE[home];
    if (home === undefined || row === undefined) return [`${path}: its folder has no row in the import table`];
    const facts = readSource(source);
    const at = (line: number, fault: string) => `${path}:${line}: ${fault}`;
    return [
      ...faultsOfFile(source).map((fault) => `${path}: ${fault}`),
      ...facts.imports.flatMap(({ specifier, line }) => {
        const target = specifier === null ? null : targetOf(path, specifier);
        const away = target === null ? undefined : rowOf(target);
        if (away !== undefined && away !== home) arrows.set(home, (arrows.get(home) ?? new Set()).add(away));
        const fault = faultOfImport({ path, home, row, specifier, target, doors });
        return fault === undefined ? [] : [at(line, fault)];
      }),
      ...facts.uses.filter(({ of }) => !mayUse(path, of)).map(({ of, what, line }) => at(line, `uses the ${of}: ${what}`)),
      ...platformNames(path, facts).map(({ text, line }) => at(line, `names a platform: ${text.slice(0, 60)}`)),
    ];
  });
  return [...found, ...cycles(arrows).map((cycle) => `folders import each other: ${cycle.join(' -> ')}`)];
}

/** The longest path of the table that `path` is or is below. */
export function rowOf(path: string): string | undefined {
  return Object.keys(TABLE)
    .filter((key) => path === key || path.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const isSource = (path: string): boolean => /^(src|commands)\//u.test(path);

function faultsOfFile({ path, text }: Source): readonly string[] {
  const lines = text.split('\n').length - 1;
  const drawer = /(?:^|\/)(utils?|helpers?|common|types?|misc)(?:\.ts$|\/)/u.exec(isSource(path) ? path : posix.basename(path));
  return [
    ...(lines > MAX_LINES && !isTableOfNumbers(path) ? [`has ${lines} lines, at most ${MAX_LINES} are readable`] : []),
    ...(drawer === null ? [] : [`"${drawer[1]}" says nothing: name it after what it holds`]),
  ];
}

/** A path within the project, or null for what comes from outside. */
function targetOf(path: string, specifier: string): string | null {
  return /^\.{1,2}(\/|$)/u.test(specifier) ? posix.join(posix.dirname(path), specifier) : null;
}

interface Edge {
  readonly path: string;
  readonly home: string;
  readonly row: Row;
  readonly specifier: string | null;
  readonly target: string | null;
  readonly doors: ReadonlySet<string>;
}

function faultOfImport({ path, home, row, specifier, target, doors }: Edge): string | undefined {
  if (specifier === null) return LOADERS.has(path) || !isSource(path) ? undefined : 'imports what is computed: only src/load.ts may';
  if (target === null) return faultOfPackage(row, specifier);
  const away = rowOf(target);
  if (away === undefined) return `imports ${target}, which is in no row of the import table`;
  if (away !== home && !allows(row, away)) return `imports ${target}: ${home} may import ${listed(row.internal)}`;
  if (!isSource(path)) return undefined;
  const passed = [...doors].find((folder) => target.startsWith(`${folder}/`) && target !== `${folder}/index.ts` && !path.startsWith(`${folder}/`));
  return passed === undefined || SIDE_DOORS.includes(target) ? undefined : `imports ${target} past ${passed}/index.ts`;
}

/** They load files that people add, by folder. */
const LOADERS: ReadonlySet<string> = new Set(['src/load.ts']);

function allows({ internal }: Row, away: string): boolean {
  if (internal === 'all') return true;
  return internal === 'source' ? isSource(`${away}/`) : internal.includes(away);
}

function faultOfPackage(row: Row, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    return row.node === 'all' || row.node.includes(specifier) ? undefined : `imports ${specifier}: allowed are ${listed(row.node)}`;
  }
  if (builtinModules.includes(specifier)) return `imports ${specifier}: write node:${specifier}`;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return row.packages === 'all' || row.packages.includes(name) ? undefined : `imports the package ${name}: allowed are ${listed(row.packages)}`;
}

const listed = (names: readonly string[] | string): string => (typeof names === 'string' ? names : names.length === 0 ? 'none' : names.join(', '));

/** Who reads the environment, the clock, chance and the machine's locale. Tests and tools may. */
function mayUse(path: string, of: Impurity): boolean {
  if (!isSource(path)) return true;
  if (of === 'environment') return /^src\/(config|adapters\/[^/]+\/config)\.ts$/u.test(path);
  // The zone that the machine is in.
  if (of === 'locale') return path === 'src/config.ts';
  // When others have their turn; nothing that comes out depends on it.
  if (of === 'clock' && path === 'src/core/breathe.ts') return true;
  return !path.startsWith('src/core/');
}

function platformNames(path: string, { words }: Facts): Facts['words'] {
  return /^src\/(core|bot)\//u.test(path) ? words.filter(({ text }) => /slack|discord/iu.test(text)) : [];
}

/** Each cycle once, from its first name on. */
function cycles(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(name);
    if (seen >= 0) {
      const cycle = trail.slice(seen);
      found.set([...cycle].sort().join(), [...cycle, name]);
    } else if (!done.has(name)) {
      for (const next of arrows.get(name) ?? []) walk(next, [...trail, name]);
      done.add(name);
    }
  };
  for (const name of [...arrows.keys()].sort()) walk(name, []);
  return [...found.values()];
}
