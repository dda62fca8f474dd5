import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';

describe('openApp', () => {
  let folder: string;
  const open = (corpusVersion?: number) =>
    openApp(toConfig({ DATA_DIR: path.join(folder, 'data'), STARTER_CORPUS: 'off', LOG_LEVEL: 'silent' }), {
      clock: () => new Date('2026-01-05T00:00:00Z'),
      corpusVersion,
    });
  const first = 'Harrow Clinic opened a second ward in Bellmere.';
  const second = 'Harrow Clinic closed its second ward in Bellmere.';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-app-'));
    const app = await open();
    for (const text of [first, second]) {
      await writeFile(path.join(folder, 'ward.txt'), text);
      await app.ingest([path.join(folder, 'ward.txt')]);
    }
    await app.close();
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [1, first],
    [2, second],
  ])('asks the corpus as it was in version %i', async (version, text) => {
    const app = await open(version);
    const { result } = await app.dispatch({ ...OPERATOR, line: '/ask what happened to the second ward in Bellmere?' });
    await app.close();
    expect(result).toMatchObject({ kind: 'answer', corpus_version: version, claims: [{ text }] });
  });

  it('says which version is the newest when a later one is asked', async () => {
    await expect(open(3)).rejects.toMatchObject({ code: 'not_found', message: 'The corpus has no version 3 yet. The newest is 2.' });
  });

  it('takes in what another process ingests while it runs', async () => {
    const [running, other] = [await open(), await open()];
    await writeFile(path.join(folder, 'roof.txt'), 'The roof of Harrow Clinic was replaced in May.');
    await other.ingest([path.join(folder, 'roof.txt')]);
    const { result } = await running.dispatch({ ...OPERATOR, line: '/ask when was the roof of Harrow Clinic replaced?' });
    await Promise.all([running.close(), other.close()]);
    expect(result).toMatchObject({ kind: 'answer', corpus_version: 3 });
  });

  it('gives a record’s hit the day from which what it shows may be used', async () => {
    const statement = (id: string, text: string, known_from: string | null) => ({ id, text, status: 'fact', sources: [], known_from });
    const record = {
      id: 'org-kiln',
      kind: 'organisation',
      name: 'Kiln Works',
      statements: [statement('a', 'It burns bricks.', '2025-01-02'), statement('b', 'It burns tiles too.', '2025-03-04')],
    };
    await writeFile(path.join(folder, 'kiln.jsonl'), JSON.stringify(record));
    const app = await open();
    await app.ingest([path.join(folder, 'kiln.jsonl')]);
    const days = async (text: string, asOf?: string) =>
      (await app.search(OPERATOR, { text, by: 'passage', limit: 9, asOf })).hits.filter((hit) => hit.document === 'org-kiln').map(({ date }) => date);
    const found = [await days('bricks'), await days('bricks', '2025-02-01'), await days('tiles')];
    await app.close();
    expect(found[0]?.[0]).toMatch(/^2025-0(?:1-02|3-04)$/);
    expect(new Set(found[1])).toEqual(new Set(['2025-01-02']));
    expect(found[2]).toContain('2025-03-04');
  });

  it('shows an answer’s passages from the version that was cited, marked as superseded', async () => {
    const app = await open();
    const { result } = await app.dispatch({ ...OPERATOR, line: '/ask when was the roof of Harrow Clinic replaced?' });
    await writeFile(path.join(folder, 'roof.txt'), 'The roof of Harrow Clinic was replaced in June.');
    await app.ingest([path.join(folder, 'roof.txt')]);
    const { result: sources } = await app.dispatch({ ...OPERATOR, line: `/sources ${'id' in result ? result.id : ''}` });
    await app.close();
    expect(sources).toMatchObject({ kind: 'sources', passages: [{ quote: 'The roof of Harrow Clinic was replaced in May.', superseded: true }] });
  });
});
