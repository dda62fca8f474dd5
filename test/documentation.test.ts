import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const contents = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const filesOf = (...patterns: readonly string[]) =>
  globSync([...patterns], { cwd: ROOT, exclude: ['**/node_modules/**'] }).map((file) => file.split(path.sep).join('/'));

describe('ARCHITECTURE.md', () => {
  const words = contents('ARCHITECTURE.md');
  /** A package, and a file that is not there on purpose. */
  const others = ['discord.js', 'src/core/index.ts'];

  it('names files that exist', () => {
    const files = filesOf('{src,commands,test,tools,data,docs}/**/*', '*.{json,ts,md}');
    const named = new Set([...words.matchAll(/[\w.-][\w./-]*\.(?:ts|js|json|md)\b/gu)].map(([name]) => name.replace(/^(?:\.\.\/)+/u, '')));
    expect(named.size).toBeGreaterThan(150);
    expect([...named].filter((name) => !others.includes(name) && !files.some((file) => file === name || file.endsWith(`/${name}`)))).toEqual([]);
  });

  it('has a place on its map for whatever the source holds', () => {
    const sources = filesOf('src/**/*.ts');
    const folders = new Set(sources.map((file) => path.posix.dirname(file)).filter((folder) => folder !== 'src'));
    const top = sources.filter((file) => path.posix.dirname(file) === 'src').map((file) => path.posix.basename(file));
    const map = words.slice(words.indexOf('## The map'), words.indexOf('## The flows'));
    expect([...folders].filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
    expect(top.filter((file) => !map.includes(`\`src/${file}\``) && !map.includes(`\`${file}\``))).toEqual([]);
  });
});

describe('.env.example', () => {
  it('has every setting of the platforms', () => {
    const names = ['slack', 'discord'].flatMap((platform) =>
      [...contents(`src/adapters/${platform}/config.ts`).matchAll(/^ {2,}([A-Z][A-Z_]+):/gmu)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(contents('.env.example')).toMatch(new RegExp(`^${name}=`, 'mu'));
  });
});

describe('links between documents', () => {
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  const anchorsOf = (file: string) => [...contents(file).matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) => anchorOf(heading));

  it.each(filesOf('*.md', 'docs/*.md', 'data/*.md'))('of %s lead somewhere', (file) => {
    const links = [...contents(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)];
    for (const [, target = '', anchor] of links) {
      const place = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
      expect(existsSync(path.join(ROOT, place)), `${target} in ${file}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(place), `#${anchor} in ${file}`).toContain(anchor);
    }
  });
});
