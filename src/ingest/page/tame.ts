/** What a page holds, made harmless for a parser that builds a tree. */
export interface Tamed {
  /** A whole document: tags, the attributes that say something, and text; no scripts, styles and comments, nowhere nested deeper than 200. */
  readonly html: string;
  readonly elements: number;
  /** Characters of text. */
  readonly characters: number;
}

const DEPTH = 200;

/** What is read of a page, or what its reading is decided by. */
const ATTRIBUTES = new Set(
  'align alt aria-hidden aria-label aria-modal charset class content data-src datetime dir height hidden href http-equiv id itemprop itemscope itemtype lang name property pubdate rel role src style title type value width'.split(
    ' ',
  ),
);
const VALUE_CHARACTERS = 4000;
/** Never closed (HTML 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their content is no markup (HTML 13.1.2.1); only data in JSON-LD is kept of these. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'template', 'svg', 'math', 'object', 'canvas']);
/** Made anew around the rest, since pages leave them out or have them twice. */
const SKELETON = new Set(['html', 'head', 'body', 'frameset']);
const HEAD = new Set(['meta', 'link', 'base']);
const RCDATA = new Set(['title', 'textarea']);
/** Closed by the next of their kind (HTML 13.1.2.4); without this every item of a long list would lie in the one before it. */
const SELF_CLOSING = new Set('dd dt li option p tbody td th thead tr'.split(' '));

/**
 * Goes through the markup once, in time that grows with its length and nothing else, whatever it holds.
 *
 * A tree grows with each attribute, and some of what walks it by the square of its depth: 100,000 open `<div>` or one tag with 200,000 attributes are made small here.
 */
export function tame(source: string): Tamed {
  const head: string[] = [];
  const out: string[] = [];
  let language = '';
  const open: { readonly name: string; readonly isKept: boolean }[] = [];
  let [elements, characters, at, kept] = [0, 0, 0, 0];

  const openNow = new Map<string, number>();

  const close = (name: string): void => {
    if (!openNow.get(name)) return;
    // Far away it is no end of an element but a stray one; looking further costs the square of the depth.
    const last = Math.max(0, open.length - DEPTH * 2);
    let found = open.length - 1;
    while (found >= last && open[found]?.name !== name) found--;
    if (found < last) return;
    for (const element of open.splice(found).reverse()) {
      openNow.set(element.name, (openNow.get(element.name) ?? 0) - 1);
      if (!element.isKept) continue;
      kept--;
      out.push(`</${element.name}>`);
    }
  };

  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) {
      out.push(source.slice(at, end));
      characters += end - at;
    }
    if (tag < 0) break;
    const next = source.charCodeAt(tag + 1);
    if (isLetter(next)) {
      const { name, attributes, after } = readTag(source, tag + 1);
      at = after;
      elements++;
      if (RAW.has(name)) {
        const until = endOf(source, name, after);
        if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type') ?? ''))
          head.push('<script type="application/ld+json">', source.slice(after, until.start), '</script>');
        at = until.after;
        continue;
      }
      if (RCDATA.has(name)) {
        const until = endOf(source, name, after);
        if (name === 'title') head.push('<title>', source.slice(after, until.start).replaceAll('<', '&lt;'), '</title>');
        at = until.after;
        continue;
      }
      if (SKELETON.has(name)) {
        if (name === 'html') language ||= attributes.get('lang') ?? '';
        continue;
      }
      if (HEAD.has(name)) {
        head.push(`<${name}${written(attributes)}>`);
        continue;
      }
      if (SELF_CLOSING.has(name) && open.at(-1)?.name === name) close(name);
      if (VOID.has(name)) out.push(`<${name}${written(attributes)}>`);
      else {
        const isKept = kept < DEPTH;
        open.push({ name, isKept });
        openNow.set(name, (openNow.get(name) ?? 0) + 1);
        if (!isKept) continue;
        kept++;
        out.push(`<${name}${written(attributes)}>`);
      }
    } else if (next === 0x2f && isLetter(source.charCodeAt(tag + 2))) {
      const { name, after } = readTag(source, tag + 2);
      at = after;
      // A stray end of a paragraph is an empty one, and one of a line is a line break (HTML 13.2.6.4.7).
      if (name === 'br') out.push('<br>');
      else close(name);
    } else if (next === 0x21 || next === 0x3f || next === 0x2f) {
      at = endOfComment(source, tag);
    } else {
      out.push('&lt;');
      characters++;
      at = tag + 1;
    }
  }
  for (const { name, isKept } of open.reverse()) if (isKept) out.push(`</${name}>`);
  const html = `<!doctype html><html${written(new Map([['lang', language]]))}><head>${head.join('')}</head><body>${out.join('')}</body></html>`;
  return { html, elements, characters };
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function endOfComment(source: string, tag: number): number {
  if (!source.startsWith('<!--', tag)) {
    // A CDATA section of XHTML is text to the eye.
    if (source.startsWith('<![CDATA[', tag)) return tag + '<![CDATA['.length;
    const end = source.indexOf('>', tag);
    return end < 0 ? source.length : end + 1;
  }
  if (source.startsWith('>', tag + 4)) return tag + 5;
  if (source.startsWith('->', tag + 4)) return tag + 6;
  const end = source.indexOf('--', tag + 4);
  for (let at = end; at >= 0; at = source.indexOf('--', at + 1)) {
    if (source.startsWith('>', at + 2)) return at + 3;
    if (source.startsWith('!>', at + 2)) return at + 4;
  }
  return source.length;
}

/** Where the content of a raw element ends, and what follows its end tag. Elements in foreign content may lie in themselves, which hardly happens. */
function endOf(source: string, name: string, from: number): { readonly start: number; readonly after: number } {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(source);
  if (found === null) return { start: source.length, after: source.length };
  const end = source.indexOf('>', found.index);
  return { start: found.index, after: end < 0 ? source.length : end + 1 };
}

const NAME = /[^\s/>]+/y;
const GAP = /[\s/]+/y;
const ATTRIBUTE = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)|))?/y;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly after: number;
}

function readTag(source: string, from: number): Tag {
  NAME.lastIndex = from;
  const name = (NAME.exec(source)?.[0] ?? '').toLowerCase();
  const attributes = new Map<string, string>();
  let at = NAME.lastIndex;
  while (at < source.length) {
    GAP.lastIndex = at;
    if (GAP.test(source)) at = GAP.lastIndex;
    if (source[at] === '>') return { name, attributes, after: at + 1 };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    if (found === null || found[0] === '') {
      at++;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const key = found[1]?.toLowerCase() ?? '';
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (ATTRIBUTES.has(key) && !attributes.has(key) && value.length <= VALUE_CHARACTERS) attributes.set(key, value);
    // A quote that nothing closes takes the rest of the page with it (HTML 13.2.5.36); here it costs its attribute.
  }
  return { name, attributes, after: source.length };
}

/** Characters in values are written as they were: what is `&amp;` is still that. */
const written = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
