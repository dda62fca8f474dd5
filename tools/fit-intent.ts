/**
 * Fits the numbers of `src/core/reading/intent-weights.ts` to the `fit` half of `data/quality/intent.jsonl`.
 *
 *   node tools/fit-intent.ts            writes the file; the same data give the same bytes
 *   node tools/fit-intent.ts --cross    prints five-fold figures of the fit half for some settings, writes nothing
 *
 * Multinomial logistic regression with `question` as the reference, L2, full gradient with momentum. A text counts by its sentences: for a question
 * all of them are examples, for the others the one that is most clearly of its class, chosen again every few rounds.
 * So that no word decides alone, each word of the groups also stands in plain questions made here, of little weight each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { intentFeatures } from '../src/core/reading/intent-features.ts';
import { intentWords } from '../src/core/reading/intent-lexicon.ts';

const classes = ['question', 'instruction', 'advice', 'forecast', 'not_about_documents'];
const scale = 100;
const chosen: Settings = {
  decay: 0.01,
  single: 0.5,
  most: {
    short: { instruction: 0.7, advice: 0.4, forecast: 0.4, not_about_documents: 0.3 },
    longer: { instruction: 0.5, advice: 0.3, forecast: 0.15, not_about_documents: 0.5 },
  },
  question: 1.5,
  made: 0.1,
};

interface Settings {
  /** Strength of L2, by which a weight is divided per example of the fit half. */
  readonly decay: number;
  /** Value of a single word or pair where a frame has 1: the smaller, the stronger it is held back. */
  readonly single: number;
  /** The most that may be left for `question` when another intent is read, in sentences of less than seven words and in longer ones. */
  readonly most: { readonly short: Readonly<Record<string, number>>; readonly longer: Readonly<Record<string, number>> };
  /** How much more a question counts. */
  readonly question: number;
  /** How much a made question counts. */
  readonly made: number;
}

interface Example {
  readonly weight: number;
  readonly label: number;
  readonly sentences: readonly (readonly number[])[];
}

/** What the reader decides by itself. */
const apart = new Set(['asks', 'now', 'harm']);

/** Asked of one thing in particular, at some length: what documents answer. */
const tails = ['', ' of the second king in his first town', ' in the northern part of the old town where the first king of the island was born'];
const frames = [
  'what was the * of the first one?',
  'which * did the two men describe in 1990?',
  'who was the * in the second war?',
  'how * is the new building?',
  'was the * known before the war?',
  'the * of the north',
  'the minister and his * arrived in june.',
  'the group said its * will be shown in which city?',
  'northern * agreement',
  'what is a * in a cathedral',
  'how many * are on a ship',
  'where did the * of lisbon come from',
  'what does * mean in the army',
  'when will the new * be shown?',
  'what will the * be called?',
  'who will get the * from the city?',
  'which * will be allowed under the plan?',
  'the * is going to move to which town?',
  'what could the * of the king do?',
  'which team saw the * in the last game?',
  'how did the * of the town start?',
  'what did the king * after the war',
  'can a * be used in a court?',
  'why is the * called holy?',
  'what is the difference between * and silver?',
  'a * was first seen in which country?',
  'how much * does the average nation have',
  'this week the company said what about its *?',
  'how does * work',
  'is the * of the island protected?',
];

interface Row {
  readonly id: string;
  readonly text: string;
  readonly intent: string;
  readonly part: 'fit' | 'measure';
}

const rows = readFileSync(new URL('../data/quality/intent.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  // Of those that the reader decides by itself, nothing is to be learned.
  .filter((row) => row.part === 'fit' && !intentFeatures(row.text).some((features) => features.includes('harm')));

if (process.argv.includes('--cross')) cross();
else write();

function write(): void {
  const { names, examples } = vocabulary(rows, chosen);
  const model = fitted(examples, names, chosen);
  const lines = names
    .map((name, f) => [name, model.map((weights) => Math.round((weights[f] ?? 0) * worthOf(name, chosen) * scale))] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= 6))
    .map(([name, row]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${row.join(', ')}],`);
  const text = `// Written by tools/fit-intent.ts from the fit half of data/quality/intent.jsonl. Not by hand.

/** The intents other than \`question\`, in the order of the weights and of their precedence in a text of several sentences. */
export const intents = ['instruction', 'advice', 'forecast', 'not_about_documents'] as const;

/** \`question\`: the most that may be left for \`question\` when another intent is read, in sentences of less than seven words and in longer ones. \`scale\`: what a weight is divided by. */
export const limits = {
  question: {
    short: ${valuesOf(chosen.most.short)},
    longer: ${valuesOf(chosen.most.longer)},
  },
  scale: ${scale},
};

/** What a feature adds to the logit of each of \`intents\`; that of \`question\` is 0. */
export const weights: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../src/core/reading/intent-weights.ts', import.meta.url), text);
  console.log(`${rows.length} examples, ${names.length} features, ${lines.length} kept, ${Buffer.byteLength(text)} bytes`);
}

function valuesOf(record: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(record)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}

/** Features seen in at least two texts; pairs of words in three. */
function vocabulary(from: readonly Row[], settings: Settings): { names: string[]; examples: Example[] } {
  const read = from.map((row) => intentFeatures(row.text));
  const seen = new Map<string, number>();
  for (const sentences of read) for (const feature of new Set(sentences.flat())) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen.keys()]
    .filter((name) => !apart.has(name) && !name.includes("'") && (seen.get(name) ?? 0) >= (name.startsWith('p:') || name.startsWith('gg:') ? 3 : 2))
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const examples: Example[] = from.map((row, i) => ({
    label: classes.indexOf(row.intent),
    weight: row.intent === 'question' ? settings.question : 1,
    sentences: (read[i] ?? []).map((features) => features.flatMap((feature) => index.get(feature) ?? [])),
  }));
  const made = new Map<string, { label: number; weight: number; sentences: number[][] }>();
  for (const word of intentWords())
    for (const frame of frames.flatMap((frame) => tails.map((tail) => frame.replace(/[.?]?$/, `${tail}$&`))))
      for (const features of intentFeatures(frame.replace('*', word))) {
        const sentence = features.flatMap((feature) => index.get(feature) ?? []);
        const key = sentence.join();
        made.set(key, { label: 0, weight: (made.get(key)?.weight ?? 0) + settings.made, sentences: [sentence] });
      }
  examples.push(...made.values());
  return { names, examples };
}

function worthOf(name: string, settings: Settings): number {
  return /^(?:w|p|gg|first|first2):/.test(name) ? settings.single : 1;
}

function fitted(examples: readonly Example[], names: readonly string[], settings: Settings): number[][] {
  const values = names.map((name) => worthOf(name, settings));
  const model = [1, 2, 3, 4].map(() => new Array<number>(names.length).fill(0));
  const speed = model.map((weights) => weights.map(() => 0));
  let picked: { label: number; sentence: readonly number[]; weight: number }[] = [];
  for (let round = 0; round < 400; round++) {
    if (round % 40 === 0) {
      picked = examples.flatMap(({ label, sentences, weight }) => {
        if (label === 0) return sentences.map((sentence) => ({ label, sentence, weight }));
        const best = sentences
          .map((sentence) => ({ sentence, share: shares(model, sentence, values)[label] ?? 0 }))
          .reduce((a, b) => (b.share > a.share ? b : a));
        return [{ label, sentence: best.sentence, weight }];
      });
    }
    const slope = model.map((weights) => weights.map((weight) => weight * settings.decay * 45));
    for (const { label, sentence, weight } of picked) {
      const share = shares(model, sentence, values);
      for (let c = 1; c < 5; c++) {
        const error = ((share[c] ?? 0) - (label === c ? 1 : 0)) * weight;
        const row = slope[c - 1] ?? [];
        for (const f of sentence) row[f] = (row[f] ?? 0) + error * (values[f] ?? 1);
      }
    }
    for (let c = 0; c < 4; c++) {
      const [weights = [], moving = [], row = []] = [model[c], speed[c], slope[c]];
      for (let f = 0; f < names.length; f++) {
        moving[f] = (moving[f] ?? 0) * 0.9 - (row[f] ?? 0) * 0.001;
        weights[f] = (weights[f] ?? 0) + (moving[f] ?? 0);
      }
    }
  }
  return model;
}

function shares(model: readonly (readonly number[])[], sentence: readonly number[], values: readonly number[]): number[] {
  const exponents = [1, ...model.map((weights) => Math.exp(sentence.reduce((sum, f) => sum + (weights[f] ?? 0) * (values[f] ?? 1), 0)))];
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

interface Guess {
  readonly row: Row;
  readonly sentences: readonly { readonly shares: readonly number[]; readonly size: 'short' | 'longer' }[];
}

/** Five folds by position; each text by its clearest sentence. */
function cross(): void {
  const guesses: Guess[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const { names, examples } = vocabulary(
      rows.filter((_, i) => i % 5 !== fold),
      chosen,
    );
    const model = fitted(examples, names, chosen);
    const values = names.map((name) => worthOf(name, chosen));
    const index = new Map(names.map((name, at) => [name, at]));
    for (const row of rows.filter((_, i) => i % 5 === fold)) {
      const sentences = intentFeatures(row.text).map((features) => {
        const known = features.flatMap((feature) => index.get(feature) ?? []);
        return {
          shares: shares(model, known, values),
          size: features.includes('size:word') || features.includes('size:short') ? ('short' as const) : ('longer' as const),
        };
      });
      guesses.push({ row, sentences });
    }
  }
  console.log(`as chosen: ${figures(guesses, chosen.most)}`);
  for (const one of [0.3, 0.5, 0.6]) {
    const all = Object.fromEntries(classes.map((name) => [name, one]));
    console.log(`at ${one}: ${figures(guesses, { short: all, longer: all })}`);
  }
  if (!process.argv.includes('--show')) return;
  for (const { row, sentences } of guesses) {
    const guess = guessOf(sentences, chosen.most);
    if (guess !== classes.indexOf(row.intent))
      console.log(`${row.intent} -> ${classes[guess]} | ${row.text} | ${sentences.map(({ shares }) => shares.map((x) => x.toFixed(2)).join(' ')).join(' / ')}`);
  }
}

function guessOf(sentences: Guess['sentences'], most: Settings['most']): number {
  const found = sentences.map(({ shares, size }) => {
    const best = shares.slice(1).reduce((at, value, i, all) => (value > (all[at] ?? 0) ? i : at), 0) + 1;
    return (shares[0] ?? 1) <= (most[size][classes[best] ?? ''] ?? 0) ? best : 0;
  });
  return found.filter((label) => label > 0).sort()[0] ?? 0;
}

function figures(guesses: readonly Guess[], most: Settings['most']): string {
  const pairs = guesses.map(({ row, sentences }) => ({ gold: classes.indexOf(row.intent), guess: guessOf(sentences, most) }));
  const scores = classes.map((_, c) => {
    const right = pairs.filter(({ gold, guess }) => gold === c && guess === c).length;
    const recall = right / pairs.filter(({ gold }) => gold === c).length;
    const precision = right / Math.max(1, pairs.filter(({ guess }) => guess === c).length);
    return { recall, precision, f1: (2 * recall * precision) / Math.max(1e-9, recall + precision) };
  });
  return `macro-F1 ${(scores.reduce((sum, { f1 }) => sum + f1, 0) / 5).toFixed(3)}  ${scores.map(({ recall, precision }, c) => `${classes[c]?.slice(0, 6)} r${recall.toFixed(2)} p${precision.toFixed(2)}`).join('  ')}`;
}
