import type { Block } from '../message.ts';
import { editWords } from '../recognizing/edits.ts';
import type { FoundName } from '../recognizing/found-names.ts';
import type { NamesResult, VersionsResult } from '../result.ts';
import { code, counted, strong, text } from './inlines.ts';

/** The states of a document, each with what it says otherwise than the one before. */
export function versionsBlocks({ document, title, versions }: VersionsResult): readonly Block[] {
  return [
    { kind: 'heading', text: `Versions of ${title ?? document}` },
    ...versions.flatMap(({ version, corpus_version: from, gone, edit }): readonly Block[] => {
      const how = edit === null ? 'first' : (editWords(edit) ?? (gone ? 'gone from where it was' : 'the text is the same'));
      const sentences = [
        ...(edit?.removed ?? []).map((sentence) => [text(`removed: ${sentence}`)]),
        ...(edit?.added ?? []).map((sentence) => [text(`added: ${sentence}`)]),
      ];
      return [
        { kind: 'paragraph', inlines: [text(`corpus version ${from}, `), code(version.slice(0, SHOWN_HASH)), text(`: ${how}`)] },
        ...(sentences.length === 0 ? [] : [{ kind: 'list', items: sentences } as const]),
      ];
    }),
  ];
}

const SHOWN_HASH = 'sha256:'.length + 12;

/** Names with how often they stand where, most frequent first. */
export function namesBlocks({ names }: NamesResult): readonly Block[] {
  if (names.length === 0) return [{ kind: 'notice', tone: 'information', text: 'No article has a name that is not a record’s.' }];
  const shown = names.slice(0, SHOWN_NAMES);
  return [
    { kind: 'heading', text: `${counted(names.length, 'name')} found in articles` },
    { kind: 'list', items: shown.map((name) => [strong(name.name), text(` ${nameWords(name)}`)]) },
    ...(names.length > shown.length
      ? [{ kind: 'notice', tone: 'information', text: `${names.length - shown.length} more are listed by --json.` } as const]
      : []),
  ];
}

const SHOWN_NAMES = 50;

/** `12 times in 3 articles, also Deep Seek`. */
export function nameWords({ count, documents, also }: FoundName): string {
  const times = `${count === 1 ? 'once' : `${count} times`} in ${counted(documents, 'article')}`;
  return also.length === 0 ? times : `${times}, also ${also.join(', ')}`;
}
