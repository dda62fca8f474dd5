import { NO_ATTRIBUTES, readAttributes, skip } from './attributes.ts';
import { decodeReferences } from './characters.ts';
import { skipDoctype } from './doctype.ts';
import { canonicalName, declared, NO_PREFIXES, type Prefixes } from './namespaces.ts';

export interface Element {
  /** In lower case, with the prefix of `namespaces.ts`: `title`, `atom:title`, `dc:date`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
  /** What relative addresses in it are relative to, by `xml:base`; null when nothing is known. */
  readonly base: string | null;
  /** Whether text of its own stands in a CDATA section. */
  cdata: boolean;
  /** Where it begins and ends in the text. */
  readonly start: number;
  end: number;
}

/** What is not as XML asks, where it was met. */
export interface Fault {
  readonly at: number;
  readonly message: string;
}

export interface ParsedXml {
  /** Holds the outermost elements. */
  readonly document: Element;
  readonly faults: readonly Fault[];
  /** Why nothing was read; null when something was. */
  readonly refusal: string | null;
}

/** Deeper elements are taken for their text alone: whatever walks the tree recurses through it. */
const MAX_DEPTH = 200;
/** What holds more is not there to be read, and would take memory beyond measure. */
const MAX_ELEMENTS = 1_000_000;
const MAX_FAULTS = 50;
/** Shared by all elements without children, of which there may be very many. */
const CHILDLESS: (Element | string)[] = [];
/** What follows a `<` that is not meant as itself. */
const MARKUP = /[!?/A-Za-z_:\u0080-\uffff]/;
const NAME = /[A-Za-z_:\u0080-\uffff][^\s/<>="'&]*/y;
/** A tag without its angles, where it is well-formed enough to have an end. */
const WITHIN = /[^<>]*/y;
/** Elements that never stand in one of their own kind: where one begins, the one before was not closed. */
const SIBLINGS = new Set(['item', 'entry', 'atom:entry']);

interface Open {
  readonly element: Element;
  readonly written: string;
  readonly prefixes: Prefixes;
}

/**
 * Reads XML as far as it goes: what is ill-formed is said and read as it was probably meant, and the rest counts all the same.
 *
 * No document type declaration is carried out. Time and memory are linear in the length of the text.
 */
export function parseXml(text: string, base: string | null): ParsedXml {
  const document: Element = { name: '', attributes: NO_ATTRIBUTES, children: CHILDLESS, base, cdata: false, start: 0, end: text.length };
  const faults: Fault[] = [];
  const stack: Open[] = [{ element: document, written: '', prefixes: NO_PREFIXES }];
  const gone = new Set<string>();
  let tooDeep = 0;
  let elements = 0;
  const fault = (at: number, message: string) => {
    if (faults.length < MAX_FAULTS) faults.push({ at, message });
  };
  const top = () => stack[stack.length - 1] as Open;
  const put = (element: Element, child: Element | string) => {
    if (element.children === CHILDLESS) element.children = [child];
    else element.children.push(child);
  };
  const add = (words: string) => {
    if (words !== '') put(top().element, words);
  };
  /** Like `indexOf`, and quick when it is asked again for what is not there. */
  const find = (wanted: string, from: number) => {
    if (gone.has(wanted)) return -1;
    const found = text.indexOf(wanted, from);
    if (found < 0) gone.add(wanted);
    return found;
  };
  const closeDownTo = (length: number, at: number) => {
    while (stack.length > length) {
      const open = stack.pop() as Open;
      open.element.end = at;
      if (stack.length > length) fault(at, `<${short(open.written)}> is never closed`);
    }
  };

  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (!MARKUP.test(text.slice(at + 1, at + 2))) {
      fault(at, 'a < stands for itself; it is written &lt;');
      at++;
      continue;
    }
    if (at > from) add(decodeReferences(text.slice(from, at)));
    if (text.startsWith('<![CDATA[', at)) from = cdata(at);
    else if (text.startsWith('<!--', at)) from = past(at, '-->', 'a comment');
    else if (text[at + 1] === '?') from = past(at, text.startsWith('<?xml', at) && find('?>', at) < 0 ? '>' : '?>', 'an instruction');
    else if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!doctype', at)) {
      const { end, refusal } = skipDoctype(text, at);
      if (refusal !== null) return { document, faults, refusal };
      from = end;
    } else if (text[at + 1] === '!') from = past(at, '>', 'a declaration');
    else if (text[at + 1] === '/') from = endTag(at);
    else from = startTag(at);
    at = from;
  }
  add(decodeReferences(text.slice(from)));
  if (stack.length > 1) fault(text.length, `the document ends within <${short(top().written)}>`);
  closeDownTo(1, text.length);
  return { document, faults, refusal: null };

  function cdata(at: number): number {
    const start = at + '<![CDATA['.length;
    const close = find(']]>', start);
    top().element.cdata = true;
    if (close >= 0) {
      add(text.slice(start, close));
      return close + 3;
    }
    fault(at, 'a CDATA section is never closed');
    const end = find(`</${top().written}`, start);
    add(text.slice(start, end < 0 ? text.length : end));
    return end < 0 ? text.length : end;
  }

  function past(at: number, closing: string, what: string): number {
    const close = find(closing, at + 2);
    if (close >= 0) return close + closing.length;
    fault(at, `${what} is never closed`);
    return at + 2;
  }

  function endTag(at: number): number {
    NAME.lastIndex = at + 2;
    const written = NAME.exec(text)?.[0];
    // Where the next tag begins before this one ends, its end was forgotten.
    const stop = skip(WITHIN, text, at + 2);
    const end = text[stop] === '>' ? stop + 1 : stop;
    if (written === undefined) {
      fault(at, 'an end tag has no name');
      return end;
    }
    if (tooDeep > 0) {
      tooDeep--;
      return end;
    }
    const index = stack.findLastIndex((open) => open.written === written);
    const loose = index > 0 ? index : stack.findLastIndex((open) => open.written.toLowerCase() === written.toLowerCase());
    if (loose > 0) closeDownTo(loose, end);
    else fault(at, `</${short(written)}> closes nothing`);
    return end;
  }

  function startTag(at: number): number {
    NAME.lastIndex = at + 1;
    const written = NAME.exec(text)?.[0] ?? '';
    const { attributes, end, closed } = readAttributes(text, NAME.lastIndex, find);
    if (++elements > MAX_ELEMENTS) {
      faults.push({ at, message: `more than ${MAX_ELEMENTS} elements; what follows is not read` });
      return text.length;
    }
    if (stack.length > MAX_DEPTH) {
      if (tooDeep === 0) fault(at, `elements stand deeper than ${MAX_DEPTH} in each other`);
      if (!closed) tooDeep++;
      return end;
    }
    const prefixes = declared(attributes, top().prefixes);
    const name = canonicalName(written, prefixes);
    if (SIBLINGS.has(name)) {
      const before = stack.findLastIndex((open) => open.element.name === name);
      if (before > 0) {
        fault(at, `<${short(written)}> begins within another`);
        closeDownTo(before, at);
      }
    }
    const parent = top().element;
    const own = attributes.get('xml:base');
    const element: Element = {
      name,
      attributes,
      children: CHILDLESS,
      base: own === undefined ? parent.base : joined(own, parent.base),
      cdata: false,
      start: at,
      end,
    };
    put(parent, element);
    if (!closed) stack.push({ element, written, prefixes });
    return end;
  }
}

/** A name as it is said: it may be of any length. */
const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

function joined(address: string, base: string | null): string | null {
  return (base === null ? URL.parse(address.trim()) : URL.parse(address.trim(), base))?.href ?? base;
}
