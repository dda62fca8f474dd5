import { describe, expect, it } from 'vitest';
import createScanEngine from '../../src/engines/scan.ts';
import { searchEngineContract } from '../contracts/search-engine.ts';
import { aDocument, reported } from '../helpers/a-document.ts';

describe('scan as a SearchEngine', () => searchEngineContract(createScanEngine));

describe('scan', () => {
  it('has a name', () => {
    expect(createScanEngine().name).toBe('scan');
  });

  it('scores by BM25 with k1 1.2 and b .7', async () => {
    const engine = createScanEngine();
    await engine.add([aDocument({ id: 'a', said: [reported('Heron heron pond.')] }), aDocument({ id: 'b', said: [reported('Fox.')] })]);
    const [hit] = await engine.search({ text: 'heron', scope: 'all' }, { by: 'passage', limit: 1 });
    const idf = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    expect(hit?.score).toBeCloseTo((idf * (2 * 2.2)) / (2 + 1.2 * (0.3 + (0.7 * 3) / 2)), 10);
  });

  it('finds exact terms only', async () => {
    const engine = createScanEngine();
    await engine.add([aDocument({ said: [reported('The observatory opened.')] })]);
    expect(await engine.search({ text: 'observatroy observ', scope: 'all' }, { by: 'document', limit: 5 })).toEqual([]);
  });
});
