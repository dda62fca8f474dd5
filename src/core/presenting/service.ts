import type { Block, Inline } from '../message.ts';
import type { DoctorResult, ErrorResult, HelpResult, StatusResult } from '../result.ts';
import { action, actionsBlock, type Has } from './actions.ts';
import { ageWords, dayWords, rangeWords } from './days.ts';
import { deliveriesLine } from './deliveries.ts';
import { feedsLine } from './feeds.ts';
import { code, counted, strong, text } from './inlines.ts';

export function statusBlocks(status: StatusResult, now: Date, has: Has): readonly Block[] {
  const languages = Object.entries(status.by_language ?? {}).map(([language, count]) => `${language} ${count}`);
  const { as_of: asOf, documents, by_type: byType, from, to, undated, corpus_version: corpusVersion, engine, version, briefs, defects } = status;
  const range = rangeWords(from, to);
  const age = to === null ? null : ageWords(to, now);
  const types = Object.entries(byType).map(([type, count]) => `${type} ${count}`);
  const rows = [
    `${counted(documents, 'document')}${types.length === 0 ? '' : ` (${types.join(', ')})`}${asOf === null ? '' : `, as of ${dayWords(asOf)}`}`,
    languages.length === 0 ? null : `articles by language: ${languages.join(', ')}`,
    range === null ? null : `${range}${age === null ? '' : `, the newest ${age}`}${undated === 0 ? '' : `, ${undated} undated`}`,
    `corpus version ${corpusVersion}, engine ${engine}`,
    feedsLine(status.feeds),
    deliveriesLine(status.deliveries),
    `${counted(briefs, 'brief')} kept, ${counted(defects, 'defect')}`,
    ...(status.notes ?? []),
  ];
  return [
    { kind: 'heading', text: `Footnote ${version}` },
    { kind: 'list', items: rows.flatMap((row) => (row === null ? [] : [[text(row)]])) },
    ...actionsBlock(action(has, 'Help', 'help', [])),
  ];
}

export function helpBlocks({ commands }: HelpResult): readonly Block[] {
  const [only] = commands;
  if (only !== undefined && commands.length === 1) {
    return [
      { kind: 'heading', text: `/${only.name}` },
      { kind: 'paragraph', inlines: [text(`${only.summary}.`)] },
      { kind: 'paragraph', inlines: [code(only.usage)] },
      { kind: 'list', items: only.examples.map((example) => [code(example)]) },
    ];
  }
  return [
    { kind: 'heading', text: 'What you can type' },
    { kind: 'list', items: commands.map(({ summary, examples, name }) => [code(examples[0] ?? `/${name}`), text(`: ${summary}`)]) },
    {
      kind: 'paragraph',
      inlines: [text('A bare question is asked, a bare name is briefed. Options of one command: '), code('/help brief'), text('.')],
      small: true,
    },
  ];
}

export function doctorBlocks({ checks }: DoctorResult): readonly Block[] {
  const item = ({ name, state, message, next }: DoctorResult['checks'][number]): readonly Inline[] => [
    strong(state === 'ok' ? 'ok' : state),
    text(` ${name}: ${message}${next === null ? '' : ` ${next}`}`),
  ];
  const wrong = checks.filter(({ state }) => state !== 'ok').length;
  return [
    { kind: 'heading', text: wrong === 0 ? 'Everything is there' : `${counted(wrong, 'thing')} to mend` },
    { kind: 'list', items: checks.map(item) },
  ];
}

/** The first line says what is wrong, the others (a usage line) what to type. */
export function errorBlocks({ code: errorCode, message, id }: ErrorResult, has: Has): readonly Block[] {
  const [first = '', ...rest] = message.split('\n');
  return [
    { kind: 'notice', tone: 'error', text: errorCode === 'unavailable' ? `${first} (${id})` : first },
    ...rest.map((line): Block => ({ kind: 'paragraph', inlines: [code(line)] })),
    ...(errorCode === 'invalid' ? actionsBlock(action(has, 'Help', 'help', [])) : []),
  ];
}
