/** What Discord makes of a text: read apart from how ours is written, by the rules that its clients follow. */
export interface Seen {
  /** What formats, in order: `strong`, `heading`, `link`, `mention` … */
  readonly kinds: readonly string[];
  /** The words as a person reads them. */
  readonly words: string;
  readonly links: readonly string[];
}

const LINES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['heading', /^ *#{1,3} +(?=\S)/u],
  ['small', /^ *-# +(?=\S)/u],
  ['quote', /^ *>>> +/u],
  ['quote', /^ *> /u],
  ['list', /^ *[-*+] +/u],
  ['list', /^ *\d+[.)] +/u],
];

const INLINES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['escape', /^\\([^0-9A-Za-z\s])/u],
  ['code', /^(?:``(.+?)``(?!`)|`([^`]+)`(?!`))/su],
  ['mention', /^<(?:@[!&]?|#)\d+>/u],
  ['mention', /^<\/[^:>]+:\d+>/u],
  ['mention', /^<id:\w+>/u],
  ['emoji', /^<a?:\w+:\d+>/u],
  ['time', /^<t:-?\d+(?::\w)?>/u],
  ['address', /^<((?:https?|mailto|tel|steam):[^>\s]+)>/iu],
  ['address', /^((?:https?|steam):\/\/[^\s<]*[^<.,:;"'\]\s])/iu],
  ['address', /^(discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+)/iu],
  ['link', /^\[((?:\\.|[^\]\\[])*)\]\(<?([^\s)>]+)>?\)/su],
  ['spoiler', /^\|\|(.+?)\|\|/su],
  ['strong', /^\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/su],
  ['underlined', /^__((?:\\.|[^\\])+?)__(?!_)/su],
  ['struck', /^~~(?=\S)((?:\\.|[^\\])*?\S)~~/su],
  ['emphasis', /^\*(?=\S)((?:\\.|\*\*|[^\\*])+?)(?<=\S)\*(?!\*)/su],
  ['emphasis', /^_((?:\\.|[^\\_])+?)_\b/su],
];

export function readMarkdown(text: string): Seen {
  const lines = text.split('\n').map(readLine);
  return {
    kinds: lines.flatMap(({ kinds }, at) => (at === 0 ? kinds : ['break', ...kinds])),
    words: lines.map(({ words }) => words).join('\n'),
    links: lines.flatMap(({ links }) => links),
  };
}

function readLine(line: string): Seen {
  for (const [kind, pattern] of LINES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const rest = readLine(line.slice(match[0].length));
    return { ...rest, kinds: [kind, ...rest.kinds] };
  }
  return readInlines(line);
}

function readInlines(text: string): Seen {
  const kinds: string[] = [];
  const links: string[] = [];
  let words = '';
  let at = 0;
  while (at < text.length) {
    const next = nextSpecial(text, at);
    words += text.slice(at, next);
    at = next;
    const found = matchInline(text, at);
    if (found === undefined) {
      words += text.charAt(at);
      at++;
      continue;
    }
    const [kind, match] = found;
    at += match[0].length;
    if (kind === 'escape') {
      words += match[1] ?? '';
      continue;
    }
    kinds.push(kind);
    if (kind === 'address') links.push(match[1] ?? '');
    if (kind === 'link') links.push(match[2] ?? '');
    const inner =
      kind === 'code'
        ? { kinds: [], links: [], words: match[1] ?? match[2] ?? '' }
        : readInlines(kind === 'address' || kind === 'mention' ? '' : (match[1] ?? ''));
    kinds.push(...inner.kinds);
    links.push(...inner.links);
    words += kind === 'address' || kind === 'mention' ? match[0] : inner.words;
  }
  return { kinds, links, words };
}

/** Where the next character stands with which a format could begin. */
function nextSpecial(text: string, at: number): number {
  const special = /[\\`<[|*_~]|https?:|steam:|discord/giu;
  special.lastIndex = at;
  return special.exec(text)?.index ?? text.length;
}

function matchInline(text: string, at: number): readonly [string, RegExpExecArray] | undefined {
  // Addresses are links only where a word begins; a word's own underscores do not format.
  const inWord = at > 0 && /\w/u.test(text.charAt(at - 1));
  const rest = text.slice(at);
  for (const [kind, pattern] of INLINES) {
    if (inWord && text.charAt(at) === '_') continue;
    const match = pattern.exec(rest);
    if (match !== null) return [kind, match];
  }
  return undefined;
}
