/**
 * Fits the numbers of `src/core/reading/{speaker,attribution}-weights.ts` to articles whose attributions people have marked.
 *
 *   node tools/fit-attribution.ts FILE.jsonl           writes both files; the same data give the same bytes
 *   node tools/fit-attribution.ts FILE.jsonl --cross   prints four-fold figures, writes nothing
 *
 * A line holds `text`, `sentences` with `start`, `end`, `attributed` and at times `discard`, and `attributions` with `source` as a list of
 * `[start, end]`. Sources: softmax over a sentence's candidates and "none". Attributed or not: logistic regression over the first model's results on
 * articles that it was not fitted to. Both by AdaGrad with averaged weights, few rounds, and only features seen in several articles; words count only
 * in lower case, so that no name is learned.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sceneOf } from '../src/core/reading/attribution.ts';
import { ATTRIBUTION_TEMPLATES, attributionFeatures, type Scene } from '../src/core/reading/attribution-features.ts';
import { type Candidate, candidatesOf } from '../src/core/reading/candidates.ts';
import { type Emit, featureHash, learnSymbols, partText } from '../src/core/reading/features.ts';
import { type Frame, frameOf } from '../src/core/reading/frame.ts';
import { quotations } from '../src/core/reading/quotations.ts';
import { likeliest } from '../src/core/reading/speaker.ts';
import { candidateFeatures, noneFeatures, SPEAKER_TEMPLATES } from '../src/core/reading/speaker-features.ts';

const settings = {
  speaker: { rounds: 8, rate: 0.15, decay: 1e-4, documents: 4, least: 0.12, share: 0.27 },
  attribution: { rounds: 4, rate: 0.1, decay: 1e-2, documents: 15, least: 0.03, threshold: 0.6 },
  folds: 4,
};

interface Article {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly attributed: boolean; readonly discard?: boolean }[];
  readonly attributions: readonly { readonly source: readonly (readonly [number, number])[] }[];
}

/** Features by number, and in how many articles each was seen. */
class Features {
  readonly names: string[] = [];
  readonly seenIn: number[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #last: number[] = [];

  collect(article: number, say: (emit: Emit) => void): Int32Array {
    const found: number[] = [];
    say((template, ...parts) => {
      const [a = 0, b = 0, c = 0, d = 0] = parts;
      const hash = featureHash(template, a, b, c, d);
      let number = this.#numbers.get(hash);
      if (number === undefined) {
        number = this.names.push(`${template}\t${parts.map((part) => partText(part ?? 0)).join(' ')}`) - 1;
        this.#numbers.set(hash, number);
        this.seenIn.push(0);
        this.#last.push(-1);
      }
      if (this.#last[number] !== article) this.seenIn[number] = (this.seenIn[number] ?? 0) + 1;
      this.#last[number] = article;
      found.push(number);
    });
    return Int32Array.from(found);
  }
}

interface Sentence {
  readonly article: number;
  readonly span: Article['sentences'][number];
  readonly frame: Frame;
  readonly within: ReturnType<typeof quotations>;
  readonly candidates: readonly Candidate[];
  /** One list for each candidate, and one for "none". */
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly exact: readonly boolean[];
  readonly overlapping: readonly boolean[];
  readonly hasSource: boolean;
}

const idle = new Set('the a an of and for in on to his her their that who'.split(' '));
const contentWords = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !idle.has(word)));

function sentencesOf(article: Article, number: number, features: Features): readonly Sentence[] {
  const quoted = quotations(article.text);
  const sources = article.attributions.flatMap(({ source }) => source);
  return article.sentences.map((span) => {
    const within = quoted.filter((q) => q.start < span.end && q.end > span.start);
    const frame = frameOf(article.text, span.start, span.end, within);
    const candidates = candidatesOf(frame);
    const gold = span.attributed ? sources.filter(([start, end]) => start >= span.start && end <= span.end) : [];
    const bounds = candidates.map(({ from, to }) => ({ start: frame.tokens[from]?.start ?? 0, end: frame.tokens[to - 1]?.end ?? 0 }));
    const exact = bounds.map(({ start, end }) => gold.some((one) => one[0] === start && one[1] === end));
    const overlapping = bounds.map(({ start, end }) => {
      const words = contentWords(article.text.slice(start, end));
      return gold.some((one) => one[0] < end && one[1] > start && [...contentWords(article.text.slice(one[0], one[1]))].some((word) => words.has(word)));
    });
    const some = exact.includes(true) ? exact : overlapping;
    return {
      article: number,
      span,
      frame,
      within,
      candidates,
      features: [
        ...candidates.map((one) => features.collect(number, (emit) => candidateFeatures(frame, one, emit))),
        features.collect(number, (emit) => noneFeatures(frame, emit)),
      ],
      right: [...some, !some.includes(true)],
      exact,
      overlapping,
      hasSource: gold.length > 0,
    };
  });
}

const sumOf = (features: Int32Array, weights: Float64Array): number => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** A generator of its own, so that the same data give the same weights. */
function shuffled(count: number, round: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = round * 7919 + 7;
  for (let i = count - 1; i > 0; i--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** AdaGrad over examples; `gradient` gives the slope of one example's loss by feature. Weights are averaged over the rounds after the first. */
function descend<E>(
  examples: readonly E[],
  features: Features,
  how: { rounds: number; rate: number; decay: number; documents: number },
  gradient: (example: E, weights: Float64Array) => ReadonlyMap<number, number>,
): Float64Array {
  const size = features.names.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  for (let round = 0; round < how.rounds; round++) {
    for (const i of shuffled(examples.length, round)) {
      for (const [feature, slope] of gradient(examples[i] as E, weights)) {
        if ((features.seenIn[feature] ?? 0) < how.documents) continue;
        const weight = weights[feature] ?? 0;
        const step = slope + how.decay * weight;
        const square = (squares[feature] ?? 0) + step * step;
        squares[feature] = square;
        weights[feature] = weight - (how.rate * step) / Math.sqrt(square);
      }
    }
    if (round > 0) for (let f = 0; f < size; f++) mean[f] = (mean[f] ?? 0) + (weights[f] ?? 0) / (how.rounds - 1);
  }
  return mean;
}

function fitSpeaker(sentences: readonly Sentence[], features: Features): Float64Array {
  const examples = sentences.filter(({ span, candidates }) => !span.discard && candidates.length > 0);
  const weights = descend(examples, features, settings.speaker, (sentence, now) => {
    const scores = sentence.features.map((one) => sumOf(one, now));
    const top = Math.max(...scores);
    const masses = scores.map((score) => Math.exp(score - top));
    const all = masses.reduce((a, b) => a + b, 0);
    const right = masses.reduce((sum, mass, i) => (sentence.right[i] ? sum + mass : sum), 1e-12);
    const slopes = new Map<number, number>();
    for (const [i, mass] of masses.entries()) {
      const slope = mass / all - (sentence.right[i] ? mass / right : 0);
      if (Math.abs(slope) > 1e-4) for (const feature of sentence.features[i] ?? []) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
    }
    return slopes;
  });
  return prune(weights, settings.speaker.least);
}

const prune = (weights: Float64Array, least: number): Float64Array => weights.map((weight) => (Math.abs(weight) < least ? 0 : Math.round(weight * 100) / 100));

const foundIn = (sentence: Sentence, weights: Float64Array): ReturnType<typeof likeliest> => {
  const scores = sentence.features.map((one) => sumOf(one, weights) * 100);
  return likeliest(sentence.frame, sentence.candidates, scores.slice(0, -1), scores.at(-1) ?? 0);
};
const scenesOf = (sentences: readonly Sentence[], weights: Float64Array): readonly Scene[] =>
  sentences.map((one) => sceneOf(one.frame, one.span, one.within, foundIn(one, weights)));

interface Judged {
  readonly article: number;
  readonly features: Int32Array;
  readonly attributed: boolean;
}

function judgedOf(article: readonly Sentence[], scenes: readonly Scene[], features: Features): readonly Judged[] {
  const judged = article.map(({ span, article: number }, at) => ({
    article: number,
    features: features.collect(number, (emit) => {
      emit(ATTRIBUTION_TEMPLATES);
      attributionFeatures(scenes, at, emit);
    }),
    attributed: span.attributed,
  }));
  return judged.filter((_, at) => !article[at]?.span.discard);
}

const chance = (one: Judged, weights: Float64Array): number => 1 / (1 + Math.exp(-sumOf(one.features, weights)));

function fitAttribution(examples: readonly Judged[], features: Features): Float64Array {
  const weights = descend(examples, features, settings.attribution, (one, now) => {
    const slope = chance(one, now) - Number(one.attributed);
    return new Map([...one.features].map((feature) => [feature, slope]));
  });
  return prune(weights, settings.attribution.least);
}

function speakerFigures(sentences: readonly Sentence[], weights: Float64Array, least: number): readonly number[] {
  let sources = 0;
  let answered = 0;
  let exact = 0;
  let overlapping = 0;
  for (const sentence of sentences) {
    if (!sentence.hasSource || sentence.span.discard) continue;
    sources++;
    const { source } = foundIn(sentence, weights);
    if (!source || source.confidence < least) continue;
    answered++;
    const at = sentence.candidates.indexOf(source.candidate);
    if (sentence.exact[at]) exact++;
    if (sentence.overlapping[at]) overlapping++;
  }
  return [overlapping / sources, exact / sources, overlapping / answered];
}

function attributionFigures(examples: readonly Judged[], weights: Float64Array, threshold: number): readonly number[] {
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const one of examples) {
    const said = chance(one, weights) >= threshold;
    count[one.attributed ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn']++;
  }
  const { tp, fp, fn, tn } = count;
  const f1 = (2 * tp) / (2 * tp + fp + fn) / 2 + (2 * tn) / (2 * tn + fn + fp) / 2;
  return [f1, (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))];
}

/** A file of weights: lines of up to 150 characters, each with its template. */
function print(features: Features, weights: Float64Array, templates: number): string {
  const lines: string[] = [];
  for (let template = 0; template < templates; template++) {
    let line = '';
    for (const [i, name] of features.names.entries()) {
      const [number, value = ''] = name.split('\t');
      const weight = Math.round((weights[i] ?? 0) * 100);
      if (Number(number) !== template || weight === 0 || /[`\\$\p{C}]/u.test(value)) continue;
      if (line.length + value.length > 140) {
        lines.push(line);
        line = '';
      }
      line += `${line ? '' : template}\t${value}\t${weight}`;
    }
    if (line) lines.push(line);
  }
  return `\`\n${lines.join('\n')}\n\``;
}

learnSymbols(true);
const [file = '', ...flags] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);
const features = new Features();
const perArticle = articles.map((article, number) => sentencesOf(article, number, features));
const fold = (number: number): number => number % settings.folds;
const crossed = Array.from({ length: settings.folds }, (_, f) => fitSpeaker(perArticle.filter((_, number) => fold(number) !== f).flat(), features));
const signs = new Features();
const judged = perArticle.flatMap((article, number) => judgedOf(article, scenesOf(article, crossed[fold(number)] as Float64Array), signs));

if (flags.includes('--cross')) {
  for (const least of [0.2, 0.3, 0.4, 0.5]) {
    const rows = crossed.map((weights, f) => speakerFigures(perArticle.filter((_, number) => fold(number) === f).flat(), weights, least));
    console.log(
      `speaker at ${least}: overlapping, exact, right of answered`,
      [0, 1, 2].map((i) => (rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length).toFixed(3)).join(' '),
    );
  }
  const fitted = crossed.map((_, f) =>
    fitAttribution(
      judged.filter((one) => fold(one.article) !== f),
      signs,
    ),
  );
  for (const threshold of [0.5, 0.54, 0.58, 0.62]) {
    const rows = fitted.map((weights, f) =>
      attributionFigures(
        judged.filter((one) => fold(one.article) === f),
        weights,
        threshold,
      ),
    );
    console.log(
      `attributed at ${threshold}: macro-F1, MCC`,
      [0, 1].map((i) => (rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length).toFixed(3)).join(' '),
    );
  }
} else {
  const head = '// Written by tools/fit-attribution.ts. Not by hand.\n\n';
  const speaker = fitSpeaker(perArticle.flat(), features);
  writeFileSync(
    'src/core/reading/speaker-weights.ts',
    `${head}/** A span is given as the speaker from this confidence on. */\nexport const SPEAKER_CONFIDENCE = ${settings.speaker.share};\n\nexport const SPEAKER_WEIGHTS = ${print(features, speaker, SPEAKER_TEMPLATES)};\n`,
  );
  const attribution = fitAttribution(judged, signs);
  const bias = attribution[signs.names.indexOf(`${ATTRIBUTION_TEMPLATES}\t`)] ?? 0;
  writeFileSync(
    'src/core/reading/attribution-weights.ts',
    `${head}export const ATTRIBUTION_BIAS = ${Math.round(bias * 100)};\n\n/** A sentence is attributed from this chance on. */\nexport const ATTRIBUTION_THRESHOLD = ${settings.attribution.threshold};\n\nexport const ATTRIBUTION_WEIGHTS = ${print(signs, attribution, ATTRIBUTION_TEMPLATES)};\n`,
  );
  console.log(`${speaker.filter((w) => w !== 0).length} and ${attribution.filter((w) => w !== 0).length} weights`);
}
