import { saidDate } from './said-date.ts';
import type { Paragraph } from './seen.ts';

/** What is known of an article from elsewhere, so that it is told in its text. */
interface Known {
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * The paragraphs of an article without what is no sentence of it: its title, author and day above it, invitations to read something else,
 * credits of pictures, and the notice of rights below it.
 *
 * Where links are a good part of the text they are what it is about, and stay.
 */
export function trim(paragraphs: readonly Paragraph[], { title, author }: Known): readonly Paragraph[] {
  const isInvitation = paragraphs.map(invites);
  const length = lengthOf(paragraphs);
  const invited = lengthOf(paragraphs.filter((_, index) => isInvitation[index]));
  const drop = invited > length * MOST_INVITED ? paragraphs.map(() => false) : withHeadings(paragraphs, isInvitation);
  const kept = paragraphs.filter((paragraph, index) => !drop[index] && !isCredit(paragraph) && !isNotice(paragraph));
  const begin = kept.slice(0, HEAD).findLastIndex(({ text }) => isAbove(text, title, author));
  // A heading with nothing below it stood above what is not there any more.
  const last = kept.findLastIndex(({ isHeading }) => !isHeading);
  return kept.slice(0, last + 1).filter((paragraph, index) => index > begin || !(isAbove(paragraph.text, title, author) || paragraph.text.length < 3));
}

const MOST_INVITED = 0.3;
/** Paragraphs at the beginning among which title, author and day are looked for. */
const HEAD = 8;
const lengthOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** A paragraph that is a link and nothing else, or a label and a link: *Read more: …*, in any language. */
function invites({ text, linked, endsLinked }: Paragraph): boolean {
  if (linked >= 0.95) return /\S\s+\S+\s+\S/.test(text);
  return (
    endsLinked &&
    linked >= 0.4 &&
    text.length < 300 &&
    /^[^:.!?]{2,40}: ?/.test(text) &&
    linked > 1 - ((/^[^:]*:\s*/.exec(text)?.[0].length ?? 0) + 4) / text.length
  );
}

/** With what stands above a list of invitations: *More stories*. */
function withHeadings(paragraphs: readonly Paragraph[], isInvitation: readonly boolean[]): readonly boolean[] {
  return paragraphs.map(({ text }, index) => {
    if (isInvitation[index]) return true;
    const isLabel = text.length < 60 && !/[.!?…"”)]$/.test(text);
    return isLabel && isInvitation[index + 1] === true && (isInvitation[index + 2] === true || /:$/.test(text));
  });
}

const CREDIT =
  /^[([]?\s*(?:(?:file|stock)\s+)?(?:images?|photos?|photographs?|pictures?|fotos?|bild(?:er)?|credits?|crédits?|imagen|immagine|zdjęcie|фото)(?:\s+(?:credits?|photos?|by|courtesy))?\s*[:©]/i;
const isCredit = ({ text }: Paragraph): boolean => text.length < 160 && CREDIT.test(text);

const isNotice = ({ text }: Paragraph): boolean => text.length < 250 && /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b/i.test(text);

function isAbove(text: string, title: string | null, author: string | null): boolean {
  if (text.length > 300) return false;
  if (title !== null && folded(text) === folded(title)) return true;
  const rest = author === null ? text : text.replaceAll(author, '');
  if (rest !== text && rest.length < 60 && !/[.!?]$/.test(rest)) return true;
  if (text.length <= 100 && BYLINE.test(text)) return true;
  // A sentence may be about a day.
  if (text.length > 70 || !/\d{4}|:\d\d/.test(text) || /[\p{L}\d]{2}[.!?]["”’)]?$/u.test(text)) return false;
  return saidDate(text) !== null || saidDate(text.replace(/^(?:\p{L}+\s?){0,3}[:,|]?\s*(?=\d)/u, '')) !== null;
}

/** *By Jan de Vries and Mona Said*: names and what joins them, to the end. */
const BYLINE = /^(?:Written by|BY|By):? (?:(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?:,? (?:and|&|de|van|von|der|den|la|al|bin) |,? |$)){2,8}$/u;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
