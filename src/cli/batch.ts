import * as z from 'zod';
import type { Analysis, App, Hits } from '../app.ts';
import { toErrorResult } from '../bot/error-result.ts';
import { printLine } from '../bot/line.ts';
import { OPERATOR } from '../bot/platform.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Result, Why } from '../core/result.ts';
import { toJsonLine } from '../core/visible.ts';
import type { Output } from './output.ts';

const common = { id: z.union([z.string(), z.number()]), as_of: z.iso.date().nullish(), explain: z.boolean().optional() };
const offset = z.number().int().min(0);
const request = z.union([
  z.object({ ...common, say: z.string() }),
  z.object({ ...common, ask: z.string() }),
  z.object({
    ...common,
    search: z.string(),
    limit: z.number().int().min(1).max(1000).default(10),
    by: z.enum(['document', 'passage']).default('document'),
  }),
  z.object({ ...common, analyze: z.string(), sentences: z.array(z.tuple([offset, offset])).optional() }),
  z.object({ ...common, read: z.string() }),
]);
type Asked = z.output<typeof request>;
type BatchResult = (Result & { readonly why?: Why }) | Hits | Analysis;

/**
 * Answers requests, a JSON line each, with a JSON line each, in their order and as they come: `{ "id", "ms", "result" }`.
 *
 * A line that is no request gets an `error` result and the rest goes on. Ends early when nobody reads the answers.
 */
export async function batch(lines: AsyncIterable<string>, app: App, output: Output): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const started = performance.now();
    const { id, result } = await answerLine(line, app);
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    if (!(await output.write(`${toJsonLine({ id, ms, result })}\n`))) return;
  }
}

async function answerLine(line: string, app: App): Promise<{ id: string | number | null; result: BatchResult }> {
  let id: string | number | null = null;
  try {
    const value = parseJson(line);
    id = z.object({ id: common.id }).safeParse(value).data?.id ?? null;
    const read = request.safeParse(value);
    if (!read.success) throw new FootnoteError('invalid', `A request needs an id and one of say, ask, search, analyze or read${fault(read.error)}`);
    return { id, result: await answer(read.data, app) };
  } catch (error) {
    return { id, result: toErrorResult(error, { ...OPERATOR, line }) };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FootnoteError('invalid', 'This line is no JSON.', { cause });
  }
}

/** The fault that is nearest to being none, where the request names its kind. */
function fault(error: z.ZodError): string {
  const issue = error.issues.flatMap((each) => (each.code === 'invalid_union' ? each.errors : [[each]])).toSorted((a, b) => a.length - b.length)[0]?.[0];
  return issue === undefined || issue.path.length === 0 ? '.' : `: ${issue.path.join('.')}: ${issue.message}.`;
}

async function answer(asked: Asked, app: App): Promise<BatchResult> {
  const asOf = asked.as_of ?? undefined;
  if ('say' in asked) return (await say(asked.say, asOf, app)).result;
  if ('ask' in asked) return explained(await ask(asked.ask, asOf, app), asked.explain === true, app);
  if ('search' in asked) return app.search(OPERATOR, { text: asked.search, by: asked.by, limit: asked.limit, asOf });
  if ('analyze' in asked) return analyze(asked.analyze, asked.sentences, app);
  throw new FootnoteError('unavailable', 'Reading feeds and pages is not there yet.');
}

const say = (line: string, asOf: string | undefined, app: App) => app.dispatch({ ...OPERATOR, line, ...(asOf === undefined ? {} : { asOf }) });

/** The words of `ask` are a question as they are: nothing in them is an option. */
async function ask(question: string, asOf: string | undefined, app: App): Promise<Result> {
  const command = app.commands.find(({ name }) => name === 'ask');
  if (command === undefined) throw new FootnoteError('unavailable', 'There is no command ask.');
  return (await say(`/${printLine(command, { question })}`, asOf, app)).result;
}

async function explained(result: Result, explain: boolean, app: App): Promise<BatchResult> {
  if (!explain || (result.kind !== 'answer' && result.kind !== 'no_answer')) return result;
  const { evidence, candidates } = await app.desk(OPERATOR).why(result.id);
  return { ...result, why: { evidence, candidates } };
}

async function analyze(text: string, sentences: readonly (readonly [number, number])[] | undefined, app: App): Promise<Analysis> {
  const wrong = sentences?.find(([start, end]) => start > end || end > text.length);
  if (wrong !== undefined) throw new FootnoteError('invalid', `A sentence must lie within the text: ${JSON.stringify(wrong)} does not.`);
  return app.analyze(text, sentences);
}
