import { decodeReferences } from './characters.ts';
import { createTextWriter, hasMarkup, htmlToText, type TextWriter, writeHtml } from './visible-text.ts';
import type { Element } from './xml.ts';

/** How the text of an element is meant: letter by letter, as HTML, or as the elements that stand in it. */
type Meaning = 'text' | 'html' | 'xhtml';

/**
 * What a person would see of an element, in paragraphs; null when that is nothing.
 *
 * Its `type` says how its text is meant (RFC 4287, section 3.1; `mode` in Atom 0.3); without one, text in Atom and HTML elsewhere. Whoever takes a CDATA section
 * and names no type means HTML, in Atom too.
 * Base64 is decoded, and what is neither text nor markup then is null.
 */
export function elementText(element: Element, untyped: 'text' | 'html'): string | null {
  const type = (element.attributes.get('type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  const nested = element.children.some((child) => typeof child !== 'string');
  const isBinary = type.includes('/') && !/^(?:text|message)\/|[/+](?:xml|xhtml|html)$/.test(type);
  const shown =
    mode === 'base64' || (isBinary && !nested)
      ? fromBase64(ownText(element), type)
      : shownAs(element, meaningOf(type, mode, nested, element.cdata ? 'html' : untyped), nested);
  return shown === '' ? null : shown;
}

/** The text of an element as it stands, without what its children say. */
export function ownText(element: Element): string {
  return element.children.length === 1 && typeof element.children[0] === 'string'
    ? element.children[0]
    : element.children.filter((child) => typeof child === 'string').join('');
}

/** On one line, as titles and names are. */
export const onOneLine = (text: string | null): string | null => (text === null ? null : text.replace(/\s+/g, ' ').trim() || null);

/** Text that is no markup: blanks at the ends of lines and more than one empty line do not count. */
export function plainText(text: string): string {
  const lines = text.replace(CONTROLS, '').split(/\r\n?|\n/);
  return lines
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]/g;

function meaningOf(type: string, mode: string | undefined, nested: boolean, untyped: 'text' | 'html'): Meaning {
  if (type === 'xhtml' || type === 'application/xhtml+xml') return nested ? 'xhtml' : mode === 'escaped' || untyped === 'html' ? 'html' : 'text';
  if (nested) return type === 'html' || type === 'text/html' || (untyped === 'html' && type === '') ? 'html' : 'xhtml';
  if (type === 'html' || type === 'text/html') return 'html';
  if (type === 'text' || type === 'plain' || type === 'text/plain') return type === 'plain' ? 'html' : 'text';
  return type === '' ? untyped : 'text';
}

function shownAs(element: Element, meaning: Meaning, nested: boolean): string {
  if (!nested) {
    const text = ownText(element);
    // A section of CDATA that holds whole elements was HTML before somebody called it text.
    return meaning === 'html' || (element.cdata && hasMarkup(text)) ? htmlText(text) : plainText(text);
  }
  const writer = createTextWriter();
  walk(element, writer, meaning === 'html');
  return meaning === 'html' ? unlessHtml(writer.done()) : writer.done();
}

/** Where nothing is marked up, the line breaks are the author's own. Whole HTML that is escaped once too often is read all the same. */
function htmlText(html: string): string {
  if (!html.includes('<')) return unlessHtml(plainText(decodeReferences(html)));
  return unlessHtml(htmlToText(html));
}

/** A text that begins with a block and ends it is no text about markup. */
function unlessHtml(text: string): string {
  const [, block] = /^(?:<!--[^<>]{0,200}-->\s*)?<(p|div|table|ul|ol|h[1-6]|blockquote|section|article)(?:\s[^<>]{0,500})?>/i.exec(text) ?? [];
  return block !== undefined && text.toLowerCase().includes(`</${block.toLowerCase()}>`) ? htmlToText(text) : text;
}

/** The depth of the tree is bounded by its reader. Text between two elements is joined first: a tag may lie in several pieces of it. */
function walk(element: Element, writer: TextWriter, asHtml: boolean): void {
  let pending = '';
  const flush = () => {
    if (asHtml) writeHtml(pending, writer);
    else writer.text(pending);
    pending = '';
  };
  for (const child of element.children) {
    if (typeof child === 'string') {
      pending += child;
      continue;
    }
    flush();
    const tag = child.name.slice(child.name.indexOf(':') + 1);
    writer.open(tag);
    walk(child, writer, asHtml);
    writer.close(tag);
  }
  flush();
}

function fromBase64(encoded: string, type: string): string {
  const bytes = Buffer.from(encoded, 'base64');
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd') || text.includes('\0')) return '';
  return type === 'text/plain' || type === 'text' ? plainText(text) : htmlText(text);
}
