import type { Block } from '../message.ts';
import type { ForgetResult } from '../result.ts';
import { code, counted, text } from './inlines.ts';

type Outcome = Omit<ForgetResult, 'kind' | 'text'>;

const SHOWN = 20;

/** What is forgotten, in one line. */
export function forgetCounts({ done, documents, briefs }: Outcome): string {
  const removed = briefs.filter(({ stays }) => !stays).length;
  const what = `${counted(documents.length, 'document')}${removed === 0 ? '' : ` and ${counted(removed, 'kept brief')} with something of ${documents.length === 1 ? 'it' : 'them'}`}`;
  if (documents.length === 0) return done ? 'Nothing was to be forgotten.' : 'Nothing would be forgotten.';
  return done ? `Forgot ${what}.` : `Would forget ${what}.`;
}

/** What goes along and what stays, a sentence each. */
export function forgetNotes({ documents, briefs, copies, feed, scrubbed }: Outcome): readonly string[] {
  const staying = briefs.filter(({ stays }) => stays).length;
  const notes = [
    staying === 0 ? null : `${counted(staying, 'brief')} that others were shown or that somebody judged ${staying === 1 ? 'stays' : 'stay'} readable as shown.`,
    copies.length === 0
      ? null
      : `${counted(copies.length, 'near copy', 'near copies')} under other ids ${copies.length === 1 ? 'stays' : 'stay'}: ${few(copies)}.`,
    feed === null
      ? null
      : `Feed ${feed.id}${feed.title === null ? '' : `, “${feed.title}”,`} is polled on for what is new: /feeds remove ${feed.id} ends that.`,
    documents.length === 0 ? null : 'What was posted to a channel, exported or backed up stays there.',
    scrubbed === false
      ? 'Something may still lie in free space of the database file, since other processes use it. Run forget again for the same ids when they are stopped.'
      : null,
  ];
  return notes.filter((note) => note !== null);
}

export function forgetBlocks(result: ForgetResult): readonly Block[] {
  const { documents, briefs } = result;
  const items = documents.slice(0, SHOWN).map(({ document, title, publisher, versions }) => {
    const known = [title, publisher].filter((part) => part !== null && part !== document).join(', ');
    return [code(document), text(`${known === '' ? '' : `: ${known}`}${versions > 1 ? ` (${versions} versions)` : ''}`)];
  });
  const removed = briefs.filter(({ stays }) => !stays);
  return [
    { kind: 'notice', tone: result.done ? 'information' : 'warning', text: forgetCounts(result) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(documents.length > SHOWN ? [paragraph(`${documents.length - SHOWN} more documents, listed by --json.`)] : []),
    ...(removed.length === 0 ? [] : [paragraph(`Briefs: ${few(removed.map(({ workspace, id }) => `${workspace} ${id}`))}.`)]),
    ...forgetNotes(result).map(paragraph),
  ];
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });

const few = (names: readonly string[]): string => `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
