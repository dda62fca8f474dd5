import { breathe } from '../core/breathe.ts';
import type { DocumentId } from '../core/document.ts';
import type { Database } from './schema.ts';

/** What a kept brief may hold something of. */
export interface Mentioned {
  readonly documents: ReadonlySet<DocumentId>;
  /** Their words, where refusals that name one of them count too: a refusal says no document. */
  readonly words?: string;
}

/** A kept brief that holds something of them. */
export interface Mention {
  readonly row: number;
  readonly workspace: string;
  readonly id: string;
  /** Others were shown it, or somebody judged it. */
  readonly isShared: boolean;
}

/** The kept briefs, of those after a row, that hold something of what is mentioned, in the order in which they were kept; `lastRow` is the last looked at. */
export async function mentionsOf(
  db: Database,
  mentioned: Mentioned,
  afterRow = 0,
): Promise<{ readonly mentions: readonly Mention[]; readonly lastRow: number }> {
  const mentions: Mention[] = [];
  for (let lastRow = afterRow; ; ) {
    const rows = await db
      .selectFrom('briefs')
      .select(['row', 'workspace', 'id', 'result', 'explanation', 'shared'])
      .select(({ exists, selectFrom }) =>
        exists(selectFrom('feedback').select('brief').whereRef('feedback.workspace', '=', 'briefs.workspace').whereRef('feedback.brief', '=', 'briefs.id')).as(
          'judged',
        ),
      )
      .where('row', '>', lastRow)
      .orderBy('row')
      .limit(AT_ONCE)
      .execute();
    for (const { row, workspace, id, shared, judged, ...brief } of rows) {
      if (holdsSomethingOf(brief, mentioned)) mentions.push({ row, workspace, id, isShared: shared === 1 || Number(judged) === 1 });
    }
    lastRow = rows.at(-1)?.row ?? lastRow;
    if (rows.length < AT_ONCE) return { mentions, lastRow };
    await breathe();
  }
}

const AT_ONCE = 200;

/** Told from JSON as `toColumn` writes it. A text that looks like it has its quotation marks escaped. */
export function holdsSomethingOf(brief: { readonly result: string; readonly explanation: string | null }, { documents, words }: Mentioned): boolean {
  for (const json of [brief.result, brief.explanation ?? '']) {
    for (const [, id = '""'] of json.matchAll(/"(?:document|record)":("(?:[^"\\]|\\.)*")/gu)) if (documents.has(JSON.parse(id))) return true;
  }
  const [, nearest = ''] = words === undefined ? [] : (/"nearest":\[((?:"(?:[^"\\]|\\.)*",?)+)\]/u.exec(brief.result) ?? []);
  return nearest !== '' && JSON.parse(`[${nearest}]`).some((name: string) => words?.includes(name));
}
