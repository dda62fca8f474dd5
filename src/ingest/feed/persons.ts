import type { Fields } from './addresses.ts';
import { elementText, onOneLine, ownText } from './element-text.ts';
import type { Element } from './xml.ts';

/** Who wrote something: the names of all who are named, with commas between. An address stands where there is no name. */
export function authorsOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const persons = (fields.get(name) ?? []).flatMap((person) => personOf(person) ?? []);
    if (persons.length > 0) return [...new Set(persons)].join(', ');
  }
  return null;
}

function personOf(element: Element): string | null {
  const part = (wanted: string) => {
    const found = element.children.find((child): child is Element => typeof child !== 'string' && child.name.slice(child.name.indexOf(':') + 1) === wanted);
    return found === undefined ? null : onOneLine(elementText(found, 'html'));
  };
  const isParted = element.children.some((child) => typeof child !== 'string');
  return (isParted ? (part('name') ?? part('email') ?? part('uri')) : null) ?? personName(onOneLine(elementText(element, 'html')) ?? ownText(element).trim());
}

/** `mail@example.com (Name)`, as RSS writes authors, and `Name <mail@example.com>`. */
function personName(written: string): string | null {
  const [, inBrackets] = /^\S{1,200}@\S{1,200}\s+\(([^()]{1,200})\)$/.exec(written) ?? [];
  const [, before] = /^([^<>]{1,200}?)\s*(?:<[^<>\s]{1,200}@[^<>\s]{1,200}>|\([^()\s]{1,200}@[^()\s]{1,200}\))$/.exec(written) ?? [];
  return (inBrackets ?? before ?? written).trim() || null;
}
