import { toVisible } from '../../core/visible.ts';

/** Each character that could act where it stands. */
const ACTIVE = new RegExp(
  [
    // Emphasis, code, strikethrough, spoilers, links, and the escape itself.
    '[\\\\*_~`|[\\]]',
    // Whatever could begin at the end of a text is escaped too: another text may follow it.
    // Mentions, commands, custom emoji, timestamps and addresses in angle brackets: at more than one place, so that none of it looks alive.
    '<(?=[@#:/\\\\\\p{L}]|$)',
    '(?<=<)[#/]',
    ':(?<=<[a-z]{0,8}:)',
    '@(?=[\\p{L}\\p{N}!&]|$)',
    // Addresses and invitations, which become links by themselves.
    ':(?=//|/?$)',
    '\\.(?<=discord(?:app)?\\.)(?=(?:gg|com|new)\\b|$)',
    '^\\.(?=(?:gg|com|new)\\b)',
    // What makes the rest of a line a heading, quote, list or small print.
    '[#>+-](?<=^\\s*.)',
    '[.)](?<=^\\s*\\d+.)',
  ].join('|'),
  'giu',
);

/**
 * A text as Discord shows it letter by letter, on one line: no formatting, mention, custom emoji, timestamp or link comes of it.
 *
 * A backslash before ASCII punctuation is never shown (Discord's "Markdown Text 101", read in November 2025). Only what could act is escaped.
 */
export const escapeMarkdown = (text: string): string => toVisible(text).replace(ACTIVE, '\\$&');

/** Words in the given marks, which stick to the words themselves: blanks at the ends go outside. Nothing for a text that is not seen. */
export function enclosed(text: string, mark: '**' | '*' | '~~'): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(toVisible(text)) ?? [];
  return words === '' ? '' : `${before}${mark}${escapeMarkdown(words)}${mark}${after}`;
}

/** Words as code, in which nothing acts; as plain words where they hold a back quote. */
export function code(text: string): string {
  const words = toVisible(text);
  return words.trim() === '' || words.includes('`') ? escapeMarkdown(words) : `\`${words}\``;
}

/**
 * A link to an address of the web, with the address' host beside the words, so that nobody is led elsewhere than they think; the words alone for any other address.
 *
 * Words that are the address itself are shown as the address: Discord draws no link whose words are another address.
 */
export function link(text: string, url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return escapeMarkdown(text);
  const href = parsed.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) => encodeURIComponent(character).replace(/[()'*]/gu, encodeCharacter));
  if (text.trim() === '' || URL.canParse(text)) return `<${href}>`;
  const host = parsed.host.replace(/^www\./u, '');
  const words = escapeMarkdown(text).trim();
  return text.trim().toLowerCase() === host ? `[${words}](${href})` : `[${words}](${href}) (${escapeMarkdown(host)})`;
}

const encodeCharacter = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
