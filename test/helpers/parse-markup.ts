/** An element as it stands in well-formed XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of its own, unescaped. */
  text: string;
}

const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/uy;
/** What XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The elements of a document, in their order. Throws at the first place that is not well-formed, for all that is used here of XML 1.0. */
export function parseMarkup(source: string): readonly Element[] {
  if (!source.isWellFormed() || !ALLOWED.test(source)) throw new Error('a character that no document may hold');
  const elements: Element[] = [];
  const open: Element[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (found === null) throw new Error(`broken at ${source.slice(at, at + 40)}`);
    const [, closed, opened, attributes = '', isEmpty, text] = found;
    if (text !== undefined) {
      const around = open.at(-1);
      if (around !== undefined) around.text += unescaped(text);
      else if (text.trim() !== '') throw new Error(`text outside of an element: ${text}`);
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      if (open.length === 0 && elements.length > 0) throw new Error('more than one element at the top');
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, unescaped(value)] as const);
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice in <${opened}>`);
      const element = { name: opened, attributes: Object.fromEntries(pairs), text: '' };
      elements.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const unescaped = (text: string): string =>
  text.replace(/&[^;]*;?/gu, (reference) => {
    const character = NAMED[reference];
    if (character === undefined) throw new Error(`${reference} stands for nothing`);
    return character;
  });
