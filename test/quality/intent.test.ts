import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Intent, readIntent } from '../../src/core/reading/intent.ts';

const intents: readonly Intent[] = ['question', 'advice', 'forecast', 'instruction', 'not_about_documents'];

interface Labeled {
  readonly id: string;
  readonly text: string;
  readonly intent: Intent;
  readonly part: 'fit' | 'measure';
}

function linesOf<T>(text: string): readonly T[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const labeled = linesOf<Labeled>(readFileSync('data/quality/intent.jsonl', 'utf8'));

function figures(rows: readonly Labeled[]) {
  const read = rows.map((row) => ({ gold: row.intent, got: readIntent(row.text).intent }));
  const each = intents.map((intent) => {
    const right = read.filter(({ gold, got }) => gold === intent && got === intent).length;
    const recall = right / read.filter(({ gold }) => gold === intent).length;
    const precision = right / Math.max(1, read.filter(({ got }) => got === intent).length);
    return { intent, recall, precision, f1: right === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
  });
  const alarms = read.filter(({ gold, got }) => gold === 'question' && got !== 'question').length / read.filter(({ gold }) => gold === 'question').length;
  return { each, macroF1: each.reduce((sum, { f1 }) => sum + f1, 0) / each.length, alarms };
}

describe('readIntent on labeled questions', () => {
  for (const part of ['fit', 'measure'] as const) {
    const rows = labeled.filter((row) => row.part === part);
    const { each, macroF1, alarms } = figures(rows);
    console.log(
      `intent, ${part}: ${rows.length} texts, macro-F1 ${macroF1.toFixed(3)}, questions refused ${(100 * alarms).toFixed(1)} %\n${each.map(({ intent, recall, precision, f1 }) => `  ${intent.padEnd(20)} recall ${recall.toFixed(3)} precision ${precision.toFixed(3)} F1 ${f1.toFixed(3)}`).join('\n')}`,
    );
    if (part === 'fit') continue;

    it('reaches its floor on the half that is only measured', () => {
      expect(rows.length).toBeGreaterThan(300);
      expect(macroF1).toBeGreaterThanOrEqual(0.845);
      expect(each.find(({ intent }) => intent === 'instruction')?.recall).toBeGreaterThanOrEqual(0.84);
    });
  }

  it('has each text once, and both halves of each intent', () => {
    expect(new Set(labeled.map((row) => row.text.toLowerCase())).size).toBe(labeled.length);
    for (const intent of intents)
      for (const part of ['fit', 'measure']) expect(labeled.filter((row) => row.intent === intent && row.part === part).length).toBeGreaterThan(40);
  });
});

const sets = ['squad', 'trecqa', 'wikiqa', 'news-qa'].map((name) => `../shared/eval/${name}/queries.jsonl.gz`);

describe.skipIf(!sets.every((file) => existsSync(file)))('readIntent on questions that documents answer', () => {
  it('refuses fewer than 3 in 1,000, each in a fraction of a millisecond', () => {
    const questions = sets.flatMap((file) => linesOf<{ query: string }>(gunzipSync(readFileSync(file)).toString('utf8')).map((row) => row.query));
    const begun = performance.now();
    const counts = new Map<Intent, number>();
    for (const question of questions) {
      const { intent } = readIntent(question);
      counts.set(intent, (counts.get(intent) ?? 0) + 1);
    }
    const each = (performance.now() - begun) / questions.length;
    const refused = questions.length - (counts.get('question') ?? 0);
    console.log(
      `intent, ${questions.length} public questions: refused ${refused} (${((100 * refused) / questions.length).toFixed(2)} %), ${JSON.stringify(Object.fromEntries(counts))}, ${each.toFixed(3)} ms each`,
    );
    expect(questions.length).toBeGreaterThan(8000);
    expect(refused / questions.length).toBeLessThan(0.003);
  });
});
