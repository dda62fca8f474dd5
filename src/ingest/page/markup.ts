/** What is read of a page, or what its reading is decided by. */
const ATTRIBUTES = new Set(
  'align alt aria-hidden aria-label aria-modal charset class content data-src datetime dir height hidden href http-equiv id itemprop itemscope itemtype lang name property pubdate rel role src style title type value width'.split(
    ' ',
  ),
);
const VALUE_CHARACTERS = 4000;

/** What follows a comment, a declaration or what a browser takes for one. */
export function endOfComment(source: string, tag: number): number {
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
export function endOf(source: string, name: string, from: number): { readonly start: number; readonly after: number } {
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

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly after: number;
}

/** A tag from its name on, with the attributes that say something. */
export function readTag(source: string, from: number): Tag {
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
export const written = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
