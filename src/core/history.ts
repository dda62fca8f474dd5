import type { Document, DocumentId } from './document.ts';
import { FootnoteError } from './errors.ts';
import { editWords, toEdit } from './recognizing/edits.ts';
import type { VersionsResult } from './result.ts';

/** The states of a document, each with what it says otherwise than the one before; `not_found` for a document that never was. */
export function historyOf(id: DocumentId, states: readonly { readonly document: Document; readonly from: number }[]): VersionsResult {
  const newest = states.at(-1);
  if (newest === undefined) throw new FootnoteError('not_found', `There is no document "${id}". Ids stand in the results of --json and in export.`);
  const versions = states.map(({ document, from }, at) => {
    const before = states[at - 1]?.document;
    return { version: document.version, corpus_version: from, gone: document.gone === true, edit: before === undefined ? null : toEdit(before, document) };
  });
  const lines = versions.map(({ corpus_version: from, version, edit, gone }) => {
    const how = edit === null ? 'first' : (editWords(edit) ?? (gone ? 'gone from where it was' : 'the text is the same'));
    return `corpus version ${from}, ${version}: ${how}`;
  });
  return { kind: 'versions', text: lines.join('\n'), document: id, title: newest.document.title, versions };
}
