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

  it('recognizes near copies, finds names and reads two as one, and tells how a document was edited', async () => {
    const own = path.join(folder, 'recognized');
    const lines = (...documents: readonly object[]) => writeFile(path.join(folder, 'wire.jsonl'), documents.map((each) => JSON.stringify(each)).join('\n'));
    const openOwn = () => openApp(toConfig({ DATA_DIR: own, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent' }), { clock: () => new Date('2026-01-05T00:00:00Z') });
    const wire = 'The ferry Aurora ran aground near Pellworth on Sunday night with 214 people on board, the coast guard said. Nobody was hurt at all.';
    await lines(
      { id: 'wire', publisher: 'Wire', published_at: '2025-05-06', text: wire },
      { id: 'copy', publisher: 'Heron', published_at: '2025-05-07', text: `By our staff. ${wire}` },
      { id: 'own', text: 'The Auroras won.' },
    );
    const app = await openOwn();
    expect(await app.ingest([path.join(folder, 'wire.jsonl')])).toMatchObject({ added: 3, near_copies: 1 });
    await lines({ id: 'wire', publisher: 'Wire', published_at: '2025-05-06', text: wire.replace('214', '241') });
    expect(await app.ingest([path.join(folder, 'wire.jsonl')])).toMatchObject({ updated: 1, near_copies: 1 });
    expect(await app.versions('wire')).toMatchObject({ versions: [{ edit: null }, { edit: { numbers: [{ before: '214', after: '241' }] } }] });
    await expect(app.versions('nothing')).rejects.toMatchObject({ code: 'not_found' });
    expect((await app.names()).names).toContainEqual({ name: 'Pellworth', count: 2, documents: 2, also: [] });
    expect(await app.mergeNames('Auroras', 'Aurora')).toMatchObject({ text: 'Auroras is read as Aurora from now on.' });
    expect(await app.mergeNames('Aurroras', 'Aurora')).toMatchObject({ text: expect.stringContaining('No article has the name Aurroras yet') });
    await app.close();
    const again = await openOwn();
    expect((await again.names()).names).toContainEqual({ name: 'Aurora', count: 3, documents: 3, also: ['Auroras'] });
    const { result } = await again.dispatch({ ...OPERATOR, line: '/brief pelworth' });
    await again.close();
    // The number is another one in the copy, so both are shown.
    const outlets = ['Wire', 'Heron'];
    expect(result).toMatchObject({
      kind: 'brief',
      found: { name: 'Pellworth', typed: 'pelworth' },
      sources: [
        { document: 'wire', outlets },
        { document: 'copy', outlets },
      ],
    });
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
