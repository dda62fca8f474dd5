import { endOf, endOfComment, readTag, type Tag, written } from './markup.ts';

/** What a page holds, made harmless for a parser that builds a tree. */
export interface Tamed {
  /** A whole document: tags, the attributes that say something, and text; no scripts, styles and comments, nowhere nested deeper than 200. */
  readonly html: string;
  readonly elements: number;
  /** Characters of text. */
  readonly characters: number;
}

const DEPTH = 200;

/** Never closed (HTML 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their content is no markup (HTML 13.1.2.1); of these only the title and data in JSON-LD are kept. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'template', 'svg', 'math', 'object', 'canvas', 'title', 'textarea']);
/** Made anew around the rest, since pages leave them out or have them twice. */
const SKELETON = new Set(['html', 'head', 'body', 'frameset']);
const HEAD = new Set(['meta', 'link', 'base']);
/** Closed by the next of their kind (HTML 13.1.2.4); without this every item of a long list would lie in the one before it. */
const SELF_CLOSING = new Set('dd dt li option p tbody td th thead tr'.split(' '));

/** So much of a page is read: twenty times what the largest news pages hold. */
const MOST = { tags: 400_000, pieces: 60_000, characters: 2_000_000 };
const LINKED_DATA_CHARACTERS = 500_000;
const TITLE_CHARACTERS = 2000;
const HEAD_ELEMENTS = 1000;

/**
 * Goes through the markup once, in time that grows with its length and nothing else, whatever it holds.
 *
 * A tree grows with each attribute, and some of what walks it by the square of its depth: 100,000 open `<div>` or one tag with 200,000 attributes are made small here.
 * A page of which more would be left than anybody reads is a reason.
 */
export function tame(source: string): Tamed | { readonly reason: string } {
  const head: string[] = [];
  const body = createBody();
  let language = '';
  let [tags, elements, references, characters, at] = [0, 0, 0, 0, 0];

  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) {
      const text = source.slice(at, end);
      body.add(text);
      characters += text.length;
      // Each reference is a text of its own in the tree.
      for (let found = text.indexOf('&'); found >= 0; found = text.indexOf('&', found + 1)) references++;
    }
    if (elements + references > MOST.pieces) return { reason: `holds more than ${MOST.pieces} elements and character references, more than is read of a page` };
    if (characters > MOST.characters)
      return { reason: `holds more than ${MOST.characters / 1_000_000} million characters of text, more than is read of a page` };
    if (++tags > MOST.tags) return { reason: `holds more than ${MOST.tags} tags, more than is read of a page` };
    if (tag < 0) break;
    const next = source.charCodeAt(tag + 1);
    if (isLetter(next)) {
      const { name, attributes, after } = readTag(source, tag + 1);
      at = after;
      if (RAW.has(name)) {
        const until = endOf(source, name, after);
        at = until.after;
        const content = source.slice(after, until.start);
        if (name === 'title') head.push('<title>', content.slice(0, TITLE_CHARACTERS).replaceAll('<', '&lt;'), '</title>');
        else if (/^application\/ld\+json/i.test(attributes.get('type') ?? '') && content.length <= LINKED_DATA_CHARACTERS)
          head.push('<script type="application/ld+json">', content, '</script>');
      } else if (SKELETON.has(name)) language ||= name === 'html' ? (attributes.get('lang') ?? '') : '';
      else if (HEAD.has(name)) head.push(`<${name}${written(attributes)}>`);
      else if (VOID.has(name)) {
        body.add(`<${name}${written(attributes)}>`);
        elements++;
      } else if (body.open(name, attributes)) elements++;
    } else if (next === 0x2f && isLetter(source.charCodeAt(tag + 2))) {
      const { name, after } = readTag(source, tag + 2);
      at = after;
      // A browser takes this end for a beginning (HTML 13.2.6.4.7).
      if (name === 'br') body.add('<br>');
      else body.close(name);
    } else if (next === 0x21 || next === 0x3f || next === 0x2f) {
      at = endOfComment(source, tag);
    } else {
      body.add('&lt;');
      characters++;
      references++;
      at = tag + 1;
    }
  }
  const html = `<!doctype html><html${written(new Map([['lang', language]]))}><head>${head.slice(0, HEAD_ELEMENTS).join('')}</head><body>${body.end()}</body></html>`;
  return { html, elements, characters };
}

/** The markup of a body as it grows: what is open closes in order, and what would be too deep is left out with its end. */
function createBody() {
  const out: string[] = [];
  const open: { readonly name: string; readonly isKept: boolean }[] = [];
  const openNow = new Map<string, number>();
  let kept = 0;

  function close(name: string): void {
    if (!openNow.get(name)) return;
    // Far away it is no end of an element but a stray one; looking further costs the square of the depth.
    const last = Math.max(0, open.length - DEPTH * 2);
    let found = open.length - 1;
    while (found >= last && open[found]?.name !== name) found--;
    if (found < last) return;
    for (const element of open.splice(found).reverse()) end(element);
  }

  function end({ name, isKept }: { readonly name: string; readonly isKept: boolean }): void {
    openNow.set(name, (openNow.get(name) ?? 0) - 1);
    if (!isKept) return;
    kept--;
    out.push(`</${name}>`);
  }

  return {
    add: (html: string): void => {
      out.push(html);
    },
    /** Whether it is kept. */
    open(name: string, attributes: Tag['attributes']): boolean {
      if (SELF_CLOSING.has(name) && open.at(-1)?.name === name) close(name);
      const isKept = kept < DEPTH;
      open.push({ name, isKept });
      openNow.set(name, (openNow.get(name) ?? 0) + 1);
      if (!isKept) return false;
      kept++;
      out.push(`<${name}${written(attributes)}>`);
      return true;
    },
    close,
    end(): string {
      for (const element of open.reverse()) end(element);
      return out.join('');
    },
  };
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
