import { breathe } from './breathe.ts';
import type { View } from './corpus.ts';
import type { DeskParts } from './open-desk.ts';
import { deliveriesLine, toTally } from './presenting/deliveries.ts';
import { feedsLine } from './presenting/feeds.ts';
import { counted } from './presenting/inlines.ts';
import type { StatusResult } from './result.ts';

/** How the corpus stands for its reader, and what the program has to say of itself. */
export async function statusOf(parts: DeskParts, view: View): Promise<StatusResult> {
  const { corpus, filters } = view;
  const [briefs, summary, tally] = [await parts.briefs.count(), await parts.feeds?.(), await parts.deliveries?.()];
  const deliveries = tally && toTally(tally);
  const delivered = deliveriesLine(deliveries);
  const feeds = summary !== undefined && summary.active + summary.paused + summary.gone > 0 ? summary : undefined;
  const polled = feedsLine(feeds);
  const notes = parts.notes?.() ?? [];
  const { types, languages } = await countSeen(view);
  const { documents, from, to, undated } = view.extent();
  const asOf = filters.asOf === undefined ? '' : `, as of ${filters.asOf}`;
  const typeWords = types.map(([type, count]) => `${type} ${count}`).join(', ');
  const text = [
    `${counted(documents, 'document')}${typeWords === '' ? '' : ` (${typeWords})`}${asOf}`,
    ...(languages.length === 0 ? [] : [`articles by language: ${languages.map(([language, count]) => `${language} ${count}`).join(', ')}`]),
    from === null || to === null ? 'none with a date' : `${from} to ${to}${undated > 0 ? `, ${undated} undated` : ''}`,
    `corpus version ${corpus.version}, engine ${corpus.engine.name}, Footnote ${parts.version}`,
    ...(polled === null ? [] : [polled]),
    ...(delivered === null ? [] : [delivered]),
    `${counted(briefs, 'brief')} kept, ${counted(parts.defects.count(), 'defect')} since the start`,
    ...notes,
  ].join('\n');
  return {
    kind: 'status',
    text,
    as_of: filters.asOf ?? null,
    corpus_version: corpus.version,
    documents,
    by_type: Object.fromEntries(types),
    ...(languages.length > 0 && { by_language: Object.fromEntries(languages) }),
    from,
    to,
    undated,
    engine: corpus.engine.name,
    version: parts.version,
    briefs,
    defects: parts.defects.count(),
    ...(feeds === undefined ? {} : { feeds }),
    ...(delivered === null || deliveries === undefined ? {} : { deliveries }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

type Counts = readonly (readonly [string, number])[];

/** What is seen: by type in their order; articles by language, most first, empty where all are English or not told. */
async function countSeen({ corpus, sees }: View): Promise<{ readonly types: Counts; readonly languages: Counts }> {
  const [types, languages] = [new Map<string, number>(), new Map<string, number>()];
  for (const { id, version, type, record, language: given } of corpus.documents.values()) {
    await breathe();
    if (!sees(id)) continue;
    types.set(type, (types.get(type) ?? 0) + 1);
    const language = record === undefined ? (given?.slice(0, 2).toLowerCase() ?? corpus.recognized.texts.get(version)?.language) : undefined;
    if (language) languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  return {
    types: [...types].sort(([a], [b]) => (a < b ? -1 : 1)),
    languages: [...languages.keys()].every((language) => language === 'en') ? [] : [...languages].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)),
  };
}
