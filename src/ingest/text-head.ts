import { isDateLine, writersIn } from '../core/page-line.ts';
import { toDays } from '../core/reading/dates.ts';

/** What stands above a plain text, in the names of an article's fields, and the text below it. */
export interface Headed {
  readonly metadata: { readonly title?: string; readonly author?: string; readonly published_at?: string };
  readonly text: string;
}

/**
 * Parts a plain text from what stands above it: a title, who wrote it and the day, each on a line of its own.
 *
 * A title alone is none: only lines that can hardly be anything else than writers or a day tell that this is no part of the text. Where there are none, all of it is
 * text. A day is taken as published where it has a year; of several the first that does not say that it was changed then.
 */
export function splitHead(source: string): Headed {
  const whole: Headed = { metadata: {}, text: source };
  const lines = firstLines(source);
  const [first, ...others] = lines;
  if (first === undefined) return whole;
  const hasTitle = !isMatter(first.text);
  if (hasTitle && !isTitle(first.text)) return whole;
  const below = hasTitle ? others : lines;
  const end = below.findIndex(({ text }) => !isMatter(text));
  const matter = below.slice(0, end);
  const body = below[end];
  if (matter.length === 0 || body === undefined) return whole;
  const author = matter.flatMap(({ text }) => writersIn(text) ?? [])[0];
  const days = matter
    .filter(({ text }) => isDateLine(text))
    .map(({ text }) => ({ day: dayIn(text), isOfChange: /^\W*(?:last )?(?:updated|modified)/i.test(text) }));
  const day = (days.find(({ isOfChange }) => !isOfChange) ?? days[0])?.day;
  return {
    metadata: { ...(hasTitle && { title: first.text }), ...(author !== undefined && { author }), ...(day !== undefined && { published_at: day }) },
    text: source.slice(body.start),
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The first lines in which something stands; a head has not more. */
function firstLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text !== '') lines.push({ text, start: index });
    if (lines.length === MOST) break;
  }
  return lines;
}

const MOST = 6;
const LONGEST = 200;

const isMatter = (line: string): boolean => line.length <= LONGEST && (isDateLine(line) || writersIn(line) !== undefined);

/** A heading, and not a sentence of the text. */
const isTitle = (line: string): boolean => line.length <= LONGEST && /\p{L}/u.test(line) && !/[.,;:]["'”’)]*$/u.test(line);

/** The day that a line names, with its year. */
function dayIn(line: string): string | undefined {
  const found = toDays(line, REFERENCE)[0];
  return found !== undefined && found.from === found.to && /\b\d{4}\b/.test(line) ? found.from : undefined;
}

/** What a day without a year would be counted from; such a day is not taken. */
const REFERENCE = '1970-01-01';
