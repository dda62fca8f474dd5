import type { Document, DocumentId, Version } from '../core/document.ts';
import { versionOf } from '../core/version.ts';
import { clean } from './clean.ts';
import { companionName } from './companion.ts';
import { contentId, ID_LIMIT } from './identity.ts';
import type { Made, ReadText, RecordType } from './record-type.ts';
import type { FoundFile } from './walk.ts';

/** Makes documents of records, and remembers which file has which id. */
export interface Maker {
  /** `line` is null for a record that is the whole file: it may have the file's path as its id, any other the one of its content. */
  make(value: unknown, line: number | null, file: FoundFile, read: ReadText): Made;
  /** The texts that `make` will want read. */
  texts(value: unknown): readonly string[];
  /** How many characters of the documents made became U+FFFD. */
  replaced(): number;
}

export function createMaker(recordTypes: readonly RecordType[]): Maker {
  const files = new Map<DocumentId, FoundFile>();
  let own: { readonly file: FoundFile; readonly ids: Map<DocumentId, Seen> } | undefined;
  let replaced = 0;
  return {
    make(value, line, file, read) {
      const cleaned = clean(value);
      const given = cleaned.value;
      if (!isObject(given)) return { reason: `expected an object, one document or record, and found ${kindOf(given)}` };
      const isGone = given.gone === true;
      const record = isGone ? withoutGone(given) : given;
      const type = recordTypes.find((type) => type.accepts(record));
      if (type === undefined) return { reason: 'expected a document with a text or a record with statements' };

      let clash: FoundFile | undefined;
      const fallbackId = (version: Version): DocumentId => {
        const id = line === null ? pathId(file.name) : undefined;
        if (id === undefined || id.length > ID_LIMIT) return contentId(version);
        clash = files.get(id);
        if (clash === undefined) files.set(id, file);
        return id;
      };
      const shaped = type.toDocument(record, { read, fallbackId });
      if (clash !== undefined)
        return { reason: `would have the same id as ${clash.shown}: give it one in ${companionName(file.name)}, or give the folder above both` };
      if (!('document' in shaped)) return shaped;
      const made = isGone ? { document: { ...shaped.document, gone: true as const } } : shaped;
      if (own?.file !== file) own = { file, ids: new Map() };
      const before = own.ids.get(made.document.id);
      const content = contentOf(made.document);
      if (before !== undefined && before.content !== content) {
        const other = before.line === null ? 'another' : `line ${before.line}`;
        return { reason: `has the id of ${other} and other content: give it an id of its own, or leave one of the two out` };
      }
      if (before === undefined) own.ids.set(made.document.id, { line, content });
      replaced += cleaned.replaced;
      return made;
    },
    texts(value) {
      const texts: string[] = [];
      const given = clean(value).value;
      if (!isObject(given)) return texts;
      const record = given.gone === true ? withoutGone(given) : given;
      const read: ReadText = (text) => {
        texts.push(text);
        return [];
      };
      recordTypes.find((type) => type.accepts(record))?.toDocument(record, { read, fallbackId: () => 'none' });
      return texts;
    },
    replaced: () => replaced,
  };
}

/** As an export marks a document that is gone from where it was; anything but `true` there is the operator's own. */
const withoutGone = ({ gone: _, ...record }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => record;

/** The first document with an id in one file: with another one, which of the two is the newer would be anybody's guess, and each ingest would change both. */
interface Seen {
  readonly line: number | null;
  readonly content: Version;
}

/** Of all that arrived, nothing that was read from it. */
function contentOf({ sentences: _, record: __, ...arrived }: Document): Version {
  return versionOf(JSON.stringify(arrived));
}

/** Names of files can hold what no id should. */
function pathId(name: string): DocumentId {
  return name.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
