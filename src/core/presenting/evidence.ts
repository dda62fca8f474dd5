import type { Answer, Brief, Claim, Claims, FoundTopic, Source, Timeline } from '../claim.ts';
import type { Day } from '../document.ts';
import { HEADING_WORDS } from '../label.ts';
import type { Block } from '../message.ts';
import { evidenceActions, type Has } from './actions.ts';
import { dayWords, monthWords } from './days.ts';
import { shortId, text } from './inlines.ts';
import { sourceCounts, sourcesBlock } from './sources.ts';
import { pictureBlocks } from './timeline-picture.ts';

type Shown = Brief | Answer | Claims | Timeline;

/** A brief, an answer, who says what, or a timeline with its picture: heading, small print, claims, sources, buttons. */
export function evidenceBlocks(result: Shown, now: Date, has: Has): readonly Block[] {
  const topics = 'topics' in result ? result.topics : result.topic === null ? [] : [result.topic];
  const named: readonly FoundTopic[] = 'found' in result && result.found !== undefined && topics.length === 0 ? [result.found] : topics;
  return [
    { kind: 'heading', text: heading(result, named) },
    { kind: 'paragraph', inlines: [text(smallPrint(result))], small: true },
    ...correctedBlocks(named),
    ...(result.kind === 'timeline' ? pictureBlocks(result) : []),
    ...claimBlocks(result),
    ...sourcesBlock(result.sources, result.claims, now),
    ...evidenceActions(has, result.kind, result.id, topics[0] ?? null),
  ];
}

function heading(result: Shown, topics: readonly FoundTopic[]): string {
  const names = topics.slice(0, 3).map(({ name }) => name);
  const topic = names.length > 0 ? names.join(' · ') : 'In the corpus';
  if (result.kind === 'timeline') return `${topic} · timeline`;
  if (result.kind === 'claims') return `${topic} · who says what`;
  return result.kind === 'answer' && names.length > 0 ? topic : `${topic} · ${HEADING_WORDS[result.standing]}`;
}

function smallPrint(result: Shown): string {
  const asOf = result.as_of !== null ? `as of ${dayWords(result.as_of)}` : result.newest !== null ? `newest ${dayWords(result.newest)}` : null;
  return [asOf, sourceCounts(result.sources, result.claims), `${result.kind} ${shortId(result.id)}`].filter(Boolean).join(' · ');
}

function correctedBlocks(topics: readonly FoundTopic[]): readonly Block[] {
  return topics.flatMap(({ name, typed }) => (typed === null ? [] : [{ kind: 'paragraph', inlines: [text(`Showing ${name} for "${typed}"`)], small: true }]));
}

/** Every claim, in its order: what is carried is shown too, without a day of its own. */
function claimBlocks(result: Shown): readonly Block[] {
  return result.claims.map((claim, at) => claimBlock(claim, dayOf(result, claim, at)));
}

function dayOf(result: Shown, claim: Claim, at: number): string | undefined {
  if (result.kind === 'claims') {
    const day = result.days === undefined ? sourceDay(claim, result.sources) : result.days[at];
    return day ? dayWords(day) : undefined;
  }
  const event = result.kind === 'timeline' ? result.events.find((other) => other.claim === at) : undefined;
  return event && (event.precision === 'month' ? monthWords(event.day) : dayWords(event.day));
}

/** A claim as a block; `day` in words. */
export function claimBlock({ standing, speaker, subject, role, text: quote, marker }: Claim, day?: string): Block {
  const block = { kind: 'claim', standing, speaker, subject, role, quote, marker } as const;
  return day === undefined ? block : { ...block, day };
}

const sourceDay = ({ marker }: Claim, sources: readonly Source[]): Day | null => sources.find((source) => source.marker === marker)?.date ?? null;
