import { decodeReferences } from './characters.ts';

/** Takes a document in pieces and gives what a person would see of it. */
export interface TextWriter {
  /** Tags come in lower case. */
  open(tag: string): void;
  close(tag: string): void;
  /** Text as it is: nothing in it is markup any more. */
  text(value: string): void;
  done(): string;
}

/** The words that HTML shows: no tag, no attribute, no script, no comment; paragraphs are parted by an empty line. Linear in its length. */
export function htmlToText(html: string): string {
  const writer = createTextWriter();
  writeHtml(html, writer);
  return writer.done();
}

/** Whether a text is HTML by its looks: an element begins and ends in it. One that only names a tag is none. */
export function hasMarkup(text: string): boolean {
  const open = new Set<string>();
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/gi)) {
    if (slash === '') open.add(name.toLowerCase());
    else if (open.has(name.toLowerCase())) return true;
  }
  return false;
}

const HIDDEN = new Set(['script', 'style', 'applet', 'iframe', 'noembed', 'noframes', 'template']);
/** What stands in these is text until their end tag, whatever it looks like. */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'textarea', 'title']);
const PARAGRAPHS = new Set(
  'address article aside blockquote center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const LINES = new Set('br caption dd dt figcaption legend li option summary tr'.split(' '));
const CELLS = new Set(['td', 'th']);

const NOTHING = 0;
const SPACE = 1;
const LINE = 2;
const PARAGRAPH = 3;
const GAPS = ['', ' ', '\n', '\n\n'];

export function createTextWriter(): TextWriter {
  const out: string[] = [];
  let gap = NOTHING;
  let preformatted = 0;
  let hidden: string | null = null;
  let hiddenDepth = 0;
  const widen = (wanted: number) => {
    gap = Math.max(gap, wanted);
  };
  const put = (words: string) => {
    if (out.length > 0) out.push(GAPS[gap] ?? '');
    out.push(words);
    gap = NOTHING;
  };
  const flow = (words: string) => {
    if (words.startsWith(' ')) widen(SPACE);
    if (words.trim() !== '') put(words.trim());
    if (words.length > 1 && words.endsWith(' ')) widen(SPACE);
  };
  const gapOf = (tag: string) => (PARAGRAPHS.has(tag) ? PARAGRAPH : LINES.has(tag) ? LINE : CELLS.has(tag) ? SPACE : NOTHING);
  return {
    open(tag) {
      if (hidden !== null) {
        if (tag === hidden) hiddenDepth++;
      } else if (HIDDEN.has(tag)) {
        hidden = tag;
        hiddenDepth = 1;
      } else {
        widen(gapOf(tag));
        if (tag === 'pre') preformatted++;
      }
    },
    close(tag) {
      if (hidden !== null) {
        if (tag === hidden && --hiddenDepth === 0) hidden = null;
        return;
      }
      if (tag !== 'br') widen(gapOf(tag));
      if (tag === 'pre') preformatted = Math.max(0, preformatted - 1);
    },
    text(value) {
      if (hidden !== null) return;
      const visible = value.replace(UNSEEN, '');
      if (preformatted === 0) return flow(visible.replace(BLANKS, ' '));
      for (const [index, line] of visible.split(/\r?\n/).entries()) {
        if (index > 0) widen(LINE);
        if (line.trim() !== '') put(line.trimEnd());
        if (line !== line.trimEnd()) widen(SPACE);
      }
    },
    done: () => out.join(''),
  };
}

/** Control characters, byte order marks and soft hyphens. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\ufeff]/g;
const BLANKS = /[ \t\r\n\u0085\u00a0\u2028\u2029]+/g;

/** Hands HTML on to a writer as browsers take it apart (WHATWG HTML, "Tokenization"), as far as it matters for what is seen. */
export function writeHtml(source: string, writer: TextWriter): void {
  // NUL is no character of HTML, and `<scr\0ipt>` must not hide a name.
  const html = source.includes('\0') ? source.replaceAll('\0', '') : source;
  const find = createFinder(html);
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const token = tokenAt(html, at, find);
    if (token === null) {
      at++;
      continue;
    }
    writer.text(decodeReferences(html.slice(from, at)));
    at = token.end;
    if (token.kind === 'open') {
      writer.open(token.tag);
      if (RAW.has(token.tag)) {
        const close = find(`</${token.tag}`, at);
        const content = html.slice(at, close < 0 ? html.length : close);
        writer.text(token.tag === 'textarea' || token.tag === 'title' ? decodeReferences(content) : content);
        at = close < 0 ? html.length : close;
      }
    } else if (token.kind === 'close') {
      writer.close(token.tag);
    }
    from = at;
  }
  writer.text(decodeReferences(html.slice(from)));
}

interface Token {
  readonly kind: 'open' | 'close' | 'nothing';
  readonly tag: string;
  readonly end: number;
}

type Find = (wanted: string, from: number) => number;

/** Looks for words without regard to case, and remembers what is not there any more: a document of openings alone would be searched again and again. */
function createFinder(html: string): Find {
  let folded: string | undefined;
  const gone = new Set<string>();
  return (wanted, from) => {
    if (gone.has(wanted)) return -1;
    // Only ASCII is folded, so that every offset stays.
    folded ??= html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const at = folded.indexOf(wanted, from);
    if (at < 0) gone.add(wanted);
    return at;
  };
}

const NAME = /[A-Za-z][A-Za-z0-9:_-]*/y;
/** `<me@example.com>` and `<https://example.com>` are words between angles. */
const ADDRESS = /<[^\s<>"'=@:/]{1,100}(?:@|:\/\/)[^\s<>"'=]{1,300}>/y;

/** What begins with the `<` at `at`; null where it is a character like others. What never ends goes to the end. */
function tokenAt(html: string, at: number, find: Find): Token | null {
  const to = (found: number, length: number): Token => ({ kind: 'nothing', tag: '', end: found < 0 ? html.length : found + length });
  if (html.startsWith('<!--', at)) return html.startsWith('>', at + 4) ? to(at, 5) : to(find('-->', at + 4), 3);
  const next = html[at + 1] ?? '';
  if (next === '!' || next === '?') return to(find('>', at), 1);
  const closing = next === '/';
  NAME.lastIndex = closing ? at + 2 : at + 1;
  const name = NAME.exec(html)?.[0];
  if (name === undefined) return closing ? to(find('>', at), 1) : null;
  ADDRESS.lastIndex = at;
  if (!closing && ADDRESS.test(html)) return null;
  const tag = name.toLowerCase();
  return { kind: closing ? 'close' : 'open', tag: tag.slice(tag.indexOf(':') + 1), end: tagEnd(html, NAME.lastIndex, find) };
}

/** Where a tag ends: a `>` in a quoted value does not end it. */
function tagEnd(html: string, from: number, find: Find): number {
  let at = from;
  let value = false;
  for (; at < html.length; at++) {
    const char = html[at] ?? '';
    if (char === '>') return at + 1;
    if (value && (char === '"' || char === "'")) {
      const close = find(char, at + 1);
      if (close >= 0) at = close;
    }
    if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r') value = char === '=';
  }
  return html.length;
}
