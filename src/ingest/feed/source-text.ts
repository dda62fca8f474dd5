import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Source } from '../reading-result.ts';

export interface SourceText {
  readonly text: string;
  /** What was not as it was said to be. */
  readonly problems: readonly string[];
}

/**
 * The characters of a document from the web: in the encoding of its byte order mark, else of the Content-Type header, else of its XML declaration, else UTF-8
 * (RFC 7303, section 3).
 *
 * Where header and declaration differ and one of them says UTF-8, the bytes decide. Bytes that fit no encoding are U+FFFD and are said; where they are the rule,
 * windows-1252 is meant.
 */
export function decodeSource({ bytes, headers }: Pick<Source, 'bytes' | 'headers'>): SourceText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markOf(buffer);
  if (marked !== null) return decodeAs(buffer.subarray(marked.length), marked.encoding);
  const wide = wideOf(buffer);
  if (wide !== null) return decodeAs(buffer, wide);

  const labels = [labelOfHeaders(headers), labelOfDeclaration(buffer)].flatMap((label) => label ?? []);
  const known = labels.filter(isKnown);
  const problems = labels.filter((label) => !isKnown(label)).map((label) => `names an encoding that nobody knows (${label.slice(0, 40)})`);
  const [first = 'utf-8'] = known;
  if (isUtf8(buffer)) {
    return withProblems(decodeAs(buffer, known.some(isUtf8Label) || (isAscii(buffer) && isAsciiBased(first)) ? 'utf-8' : first), problems);
  }
  const other = known.find((label) => !isUtf8Label(label));
  if (other !== undefined) return withProblems(decodeAs(buffer, other), problems);
  const lenient = decodeAs(buffer, 'utf-8');
  const [bad, good] = [count(lenient.text, /\ufffd/g), count(lenient.text, /[\u0080-\ufffc]/g)];
  if (bad <= good) return withProblems(lenient, problems);
  const text = new TextDecoder('windows-1252').decode(buffer);
  return { text, problems: [...problems, 'is not in UTF-8 and names no other encoding; it was read as windows-1252'] };
}

const withProblems = (decoded: SourceText, problems: readonly string[]): SourceText => ({ ...decoded, problems: [...problems, ...decoded.problems] });
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Byte order marks; that of UTF-32 begins with the one of UTF-16. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

function markOf(buffer: Buffer): { readonly encoding: string; readonly length: number } | null {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => buffer[index] === byte));
  return mark === undefined ? null : { encoding: mark[0], length: mark[1].length };
}

/** Encodings of two and four bytes show by where the zeros of a first `<` and its neighbor are (XML 1.0, appendix F). */
function wideOf(buffer: Buffer): string | null {
  const zeros = [0, 1, 2, 3].map((index) => (buffer[index] === 0 ? '0' : 'x')).join('');
  if (buffer.length < 4) return null;
  return { '000x': 'utf-32be', x000: 'utf-32le', '0x0x': 'utf-16be', x0x0: 'utf-16le' }[zeros] ?? null;
}

function labelOfHeaders(headers: Source['headers']): string | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return type === undefined ? undefined : /;\s*charset\s*=\s*["']?([^\s"';,]{1,60})/i.exec(type)?.[1];
}

function labelOfDeclaration(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, 1024).toString('latin1');
  return /^\s{0,100}<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([^"'<>]{1,60})["']/.exec(head)?.[1]?.trim();
}

const isUtf8Label = (label: string): boolean => /^(?:utf[-_]?8|us-ascii|ascii)$/i.test(label);

/** What begins with ASCII cannot be in these, whatever a label says. */
const isAsciiBased = (label: string): boolean => !/^(?:utf[-_]?(?:7|16|32)|ucs|unicode|iso[-_]?(?:10646|2022)|hz)/i.test(label);

const isKnown = (label: string): boolean =>
  isUtf8Label(label) || (!/^(?:utf[-_]?(?:16|32)|ucs|unicode|iso[-_]?10646)/i.test(label) && (isOfTheWeb(label) || isOfOld(label)));

function isOfTheWeb(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** `hex`, `base64` and `binary` are no encodings of text. */
const isOfOld = (label: string): boolean => !/^(?:hex|base64|binary)/i.test(label) && iconv.encodingExists(label);

/** The control characters from U+0080 on are written by nobody: what holds them was windows-1252 once (the next line, U+0085, is a blank either way). */
const C1 = /[\x80-\x84\x86-\x9f]/g;
const WINDOWS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));

function decodeAs(bytes: Buffer, label: string): SourceText {
  const text = isOfTheWeb(label) ? new TextDecoder(label).decode(bytes) : iconv.decode(bytes, label);
  const bad = count(text, /\ufffd/g) - (isUtf8Label(label) ? count(bytes.toString('latin1'), /\xef\xbf\xbd/g) : 0);
  return {
    text: text.replace(C1, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control),
    problems: bad > 0 ? [`holds ${bad === 1 ? 'a character' : `${bad} characters`} that ${bad === 1 ? 'is' : 'are'} not in its encoding; now U+FFFD`] : [],
  };
}
