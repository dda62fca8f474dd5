import type { Block } from '../message.ts';
import type { RecordsResult } from '../result.ts';
import { dayWords } from './days.ts';
import { counted, link, text } from './inlines.ts';

type Read = Omit<RecordsResult, 'kind' | 'text'>;

/** What was read, in one line. Feeds of a list have no dates. */
export function recordsCounts({ records, problems }: Read, noun: 'item' | 'feed' = 'item'): string {
  const undated = noun === 'feed' ? 0 : records.filter(({ published_at: date }) => date === null).length;
  const dates = undated === 0 ? '' : undated === records.length ? ', undated' : `, ${undated} of them undated`;
  return `${counted(records.length, noun)}${dates}${problems.length === 0 ? '' : `, ${counted(problems.length, 'problem')}`}.`;
}

const SHOWN = 20;
const EXCERPT = 600;

/** The title, the newest items as the source has them, and what was wrong; twenty of each at most. Of one alone its text too, as far as it is short. */
export function recordsBlocks(result: RecordsResult): readonly Block[] {
  const { feed, records, problems } = result;
  const items = records.slice(0, SHOWN).map((record) => {
    const day = record.published_at?.slice(0, 10);
    return [
      link(record.title ?? record.summary?.slice(0, 80) ?? record.url ?? 'without a title', record.url),
      text(day === undefined ? '' : `, ${dayWords(day)}`),
    ];
  });
  const wrong = problems.slice(0, SHOWN).map(({ item, message }) => [text(item === null ? message : `item ${item + 1}: ${message}`)]);
  return [
    ...(feed?.title ? [{ kind: 'heading', text: feed.title } as const] : []),
    ...(feed?.description ? [{ kind: 'paragraph', inlines: [text(feed.description)] } as const] : []),
    { kind: 'notice', tone: problems.length === 0 ? 'information' : 'warning', text: result.text },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(records.length === 1 ? excerptOf(records[0]) : []),
    ...(records.length > SHOWN ? [{ kind: 'paragraph', inlines: [text(`${records.length - SHOWN} more, listed by --json.`)], small: true } as const] : []),
    ...(wrong.length === 0 ? [] : [{ kind: 'list', items: wrong } as const]),
  ];
}

function excerptOf(record: Read['records'][number] | undefined): readonly Block[] {
  const words = record?.text ?? '';
  if (words === '') return [];
  const cut = words.length > EXCERPT ? `${words.slice(0, EXCERPT).replace(/\s+\S*$/u, '')} …` : words;
  const about = [record?.author ?? null, counted(words.trim().split(/\s+/u).length, 'word')].filter((part) => part !== null).join(', ');
  return [
    { kind: 'paragraph', inlines: [text(about)], small: true },
    ...cut.split(/\n+/u).map((line): Block => ({ kind: 'paragraph', inlines: [text(line)] })),
  ];
}
