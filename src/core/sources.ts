import { isTrue } from './citation.ts';
import type { Citation, Claim, Source } from './claim.ts';
import type { Document } from './document.ts';
import { FootnoteError } from './errors.ts';
import { toEdit } from './recognizing/edits.ts';
import type { DocumentChange, Passage, SourcesResult } from './result.ts';

/** A cited document in the version that was cited, and whether there is a newer one. */
export interface Cited {
  readonly document: Document;
  readonly superseded: boolean;
  /** The document as it is now; undefined when it is not there any more. */
  readonly now: Document | undefined;
}

/**
 * The exact passages behind a kept answer, each in its context: up to its paragraph, at most `CONTEXT` characters on either side.
 *
 * With a marker, those of one source; an unknown one is `not_found`. Every quote is checked once more against the version it names.
 */
export async function passagesBehind(
  kept: { readonly id: string; readonly claims: readonly Claim[]; readonly sources: readonly Source[] },
  marker: number | undefined,
  find: (citation: Citation) => Promise<Cited | undefined>,
): Promise<SourcesResult> {
  const sources = kept.sources.filter((source) => marker === undefined || source.marker === marker);
  if (sources.length === 0) {
    const known = kept.sources.map((source) => source.marker).join(', ');
    throw new FootnoteError('not_found', marker === undefined ? 'This one cites nothing.' : `There is no source [${marker}] in it. It has: ${known}.`);
  }
  const passages: Passage[] = [];
  const changes = new Map<number, DocumentChange>();
  const forgotten = new Set<number>();
  for (const claim of kept.claims) {
    for (const citation of claim.citations) {
      if (!sources.some((source) => source.marker === claim.marker)) continue;
      const cited = await find(citation);
      if (cited === undefined) forgotten.add(claim.marker);
      if (cited === undefined || !isTrue(citation, cited.document)) continue;
      passages.push(toPassage(claim.marker, citation, cited));
      const change = changeOf(claim.marker, cited);
      if (change !== undefined) changes.set(claim.marker, change);
    }
  }
  const text = passages.map((passage) => `[${passage.marker}] ${passage.before}“${passage.quote}”${passage.after}`).join('\n');
  const changed = changes.size === 0 ? {} : { changes: [...changes.values()] };
  const lost = forgotten.size === 0 ? {} : { forgotten: [...forgotten] };
  return { kind: 'sources', id: kept.id, text, passages, sources, ...changed, ...lost };
}

/** What has become of a document since it was cited; undefined when nothing has. */
function changeOf(marker: number, { document, superseded, now }: Cited): DocumentChange | undefined {
  if (now === undefined || (!superseded && now.gone !== true)) return undefined;
  return { marker, ...toEdit(document, now), gone: now.gone === true };
}

const CONTEXT = 300;

function toPassage(marker: number, citation: Citation, { document, superseded }: Cited): Passage {
  const { text } = document;
  const from = Math.max(text.lastIndexOf('\n', citation.start - 1) + 1, citation.start - CONTEXT);
  const line = text.indexOf('\n', citation.end);
  const to = Math.min(line < 0 ? text.length : line, citation.end + CONTEXT);
  return {
    marker,
    before: text.slice(from, citation.start).toWellFormed(),
    quote: citation.quote,
    after: text.slice(citation.end, to).toWellFormed(),
    citation,
    superseded,
  };
}
