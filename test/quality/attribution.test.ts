import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpans } from '../../src/core/reading/analysis.ts';

// The protocol of each figure: ../shared/eval/attribution/README.md.
const sets = '../shared/eval/attribution';
const seedArticle = '../shared/corpus/article-2025-11-15.txt';

interface Article {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly attributed: boolean; readonly discard?: boolean }[];
  readonly attributions: readonly { readonly source: readonly (readonly [number, number])[] }[];
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: readonly string[];
}

const rowsOf = <Row>(name: string): readonly Row[] =>
  readFileSync(`${sets}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const labelOf = (standing: string): string => (standing === 'reported' || standing === 'assessment' ? 'fact' : standing);
const f1 = (right: number, wrong: number, missed: number): number => (2 * right) / (2 * right + wrong + missed || 1);
const print = (name: string, figures: Readonly<Record<string, number>>): void =>
  console.log(
    name,
    Object.entries(figures)
      .map(([figure, value]) => `${figure} ${value.toFixed(3)}`)
      .join('  '),
  );

describe.skipIf(!existsSync(sets))('reading, measured', () => {
  it('tells standings apart, none of them dangerously', () => {
    const labels = ['fact', 'attributed', 'alleged', 'denied', 'confirmed', 'unverified', 'no_comment'];
    const pairs = rowsOf<Labelled>('status-dev').map(({ text, status }) => ({
      gold: status[0] ?? '',
      got: labelOf(readSpans(text, [{ start: 0, end: text.length }])[0]?.standing ?? ''),
    }));
    const count = (gold: (is: string) => boolean, got: (is: string) => boolean): number => pairs.filter((pair) => gold(pair.gold) && got(pair.got)).length;
    const accuracy = pairs.filter(({ gold, got }) => gold === got).length / pairs.length;
    const scores = labels.map((label) => {
      const is = (one: string): boolean => one === label;
      const not = (one: string): boolean => one !== label;
      return f1(count(is, is), count(not, is), count(is, not));
    });
    const macroF1 = scores.reduce((sum, score) => sum + score, 0) / labels.length;
    const unsafe = pairs.filter(({ gold, got }) => ['alleged', 'denied', 'unverified'].includes(gold) && ['fact', 'confirmed'].includes(got)).length;
    print('standing', { accuracy, macroF1, unsafe });
    expect(accuracy).toBeGreaterThanOrEqual(0.84);
    expect(macroF1).toBeGreaterThanOrEqual(0.84);
    expect(unsafe).toBe(0);
  });

  it('reads every sentence of the given article rightly', () => {
    const text = readFileSync(seedArticle, 'utf8');
    const sentences = rowsOf<Labelled>('seed-sentences');
    const read = readSpans(text, sentences);
    expect(sentences.filter(({ status }, i) => !status.includes(labelOf(read[i]?.standing ?? '')))).toEqual([]);
  });

  it('finds who says what', () => {
    const idle = new Set('the a an of and for in on to his her their that who'.split(' '));
    const wordsOf = (text: string): readonly string[] => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !idle.has(word));
    const said = { tp: 0, fp: 0, fn: 0, tn: 0 };
    const speaker = { sources: 0, answered: 0, exact: 0, overlapping: 0 };
    for (const article of rowsOf<Article>('polnear-dev')) {
      const read = readSpans(article.text, article.sentences);
      for (const [i, sentence] of article.sentences.entries()) {
        if (sentence.discard) continue;
        said[sentence.attributed ? (read[i]?.attributed ? 'tp' : 'fn') : read[i]?.attributed ? 'fp' : 'tn']++;
        const gold = article.attributions.flatMap(({ source }) => source).filter(([start, end]) => start >= sentence.start && end <= sentence.end);
        if (!sentence.attributed || gold.length === 0) continue;
        speaker.sources++;
        const got = read[i]?.speaker;
        if (!got) continue;
        speaker.answered++;
        const words = wordsOf(got.text);
        if (gold.some(([start, end]) => start === got.start && end === got.end)) speaker.exact++;
        if (gold.some(([start, end]) => start < got.end && end > got.start && wordsOf(article.text.slice(start, end)).some((word) => words.includes(word))))
          speaker.overlapping++;
      }
    }
    const { tp, fp, fn, tn } = said;
    const macroF1 = (f1(tp, fp, fn) + f1(tn, fn, fp)) / 2;
    const mcc = (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
    const overlapping = speaker.overlapping / speaker.sources;
    const exact = speaker.exact / speaker.sources;
    const right = speaker.overlapping / speaker.answered;
    print('attribution', { macroF1, mcc, overlapping, exact, right });
    expect(macroF1).toBeGreaterThanOrEqual(0.81);
    expect(mcc).toBeGreaterThanOrEqual(0.63);
    expect(overlapping).toBeGreaterThanOrEqual(0.65);
    expect(exact).toBeGreaterThanOrEqual(0.5);
    expect(right).toBeGreaterThanOrEqual(0.85);
  }, 180_000);
});
