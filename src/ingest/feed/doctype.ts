export interface Doctype {
  /** Where the document goes on. */
  readonly end: number;
  /** Why the document is not to be read at all; null for a harmless one. */
  readonly refusal: string | null;
}

/**
 * Passes over a document type declaration. None of it is ever carried out: no entity is expanded, nothing is loaded.
 *
 * Entities that stand for others, or for what lies elsewhere, are there for an attack or for a reader that would carry them out, and the document is refused.
 */
export function skipDoctype(text: string, at: number): Doctype {
  let depth = 0;
  let from = at + '<!DOCTYPE'.length;
  for (; from < text.length; from++) {
    const char = text[from];
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, from + 1);
      if (close < 0) break;
      from = close;
    } else if (text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      if (close < 0) break;
      from = close + 2;
    } else if (char === '[') depth = 1;
    else if (char === ']') depth = 0;
    else if (char === '>' && depth === 0) return { end: from + 1, refusal: refusalOf(text.slice(at, from)) };
  }
  return { end: text.length, refusal: 'has a document type declaration that never ends' };
}

function refusalOf(declaration: string): string | null {
  for (let at = declaration.indexOf('<!ENTITY'); at >= 0; at = declaration.indexOf('<!ENTITY', at + 8)) {
    const end = declaration.indexOf('>', at);
    const entity = declaration.slice(at + 8, end < 0 ? declaration.length : end);
    if (/^\s+%|\s(?:SYSTEM|PUBLIC)\s/.test(entity)) return 'declares entities that lie elsewhere, which are never loaded';
    if (/&(?!#)|%/.test(entity)) return 'declares entities made of others, which are never expanded';
  }
  return null;
}
