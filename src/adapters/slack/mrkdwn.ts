import type { Inline } from '../../core/message.ts';
import { toVisible } from '../../core/visible.ts';
import { LIMITS } from './limits.ts';

/** Visible characters in which nothing is a link, a mention or a character reference. `&`, `<` and `>` are all that mrkdwn escapes. */
export const escaped = (text: string): string => toVisible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What Slack would not draw as it is written: bold, italics, struck, code, an emoji by its name, a mention, a channel, or an address that it makes a link
 * by itself, or a quotation, which a `>` begins wherever a line is broken. mrkdwn knows no way to write these.
 */
const MARKUP = /[*_~`@#>]|:[\w+'-]+:|:\/\/|\w\.[a-z]{2,}/iu;

/** Whether a line reads in mrkdwn as it is written; if not, it is drawn as rich text, where a text is nothing but text. */
export const isPlain = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) => {
    if (inline.kind === 'marker') return true;
    const text = toVisible(inline.kind === 'user' ? inline.user : inline.text);
    if (inline.kind === 'text' && inline.style === 'code') return !text.includes('`');
    if (inline.kind === 'link' && toAddress(inline.url) !== null) return isAddress(text) || !/[*_~`]|:[\w+'-]+:/u.test(text);
    return !MARKUP.test(text);
  });

/** A line as mrkdwn. */
export const toMrkdwn = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('');

/** A line for small print, which knows mrkdwn alone: what would be markup is written with characters that look like it. */
export const tame = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map((inline) => {
    if (inline.kind === 'marker' || (inline.kind === 'text' && inline.style === 'code' && !inline.text.includes('`'))) return inline;
    if (inline.kind === 'user') return { ...inline, user: tamed(inline.user) };
    // Slack makes nothing live by itself within a link.
    if (inline.kind === 'link' && toAddress(inline.url) !== null && isAddress(inline.text)) return inline;
    return { ...inline, text: inline.kind === 'link' && toAddress(inline.url) !== null ? tamedMarks(inline.text) : tamed(inline.text) };
  });

const LOOKS: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ', '@': '＠', '#': '＃', '>': '›', '&lt;': '‹', '&gt;': '›', '|': '¦' };
const tamedMarks = (text: string): string =>
  toVisible(text)
    .replace(/[*_~`@#>]/gu, (character) => LOOKS[character] ?? '')
    .replace(/:(?=[\w+'-]+:)/gu, '∶');
const tamed = (text: string): string =>
  tamedMarks(text)
    .replaceAll('://', '∶//')
    .replace(/(?<=\w)\.(?=[a-z]{2})/giu, '․');

const STYLES = { strong: '*', emphasis: '_', code: '`', struck: '~' } as const;

function inlineText(inline: Inline): string {
  if (inline.kind === 'marker') return `*[${inline.marker}]*`;
  if (inline.kind === 'user') return styled(escaped(inline.user), '*');
  const text = escaped(inline.text);
  if (inline.kind === 'text') return inline.style === undefined ? text : styled(text, STYLES[inline.style]);
  const address = toAddress(inline.url);
  const words = text.trim();
  if (address === null || words === '') return text;
  if (isAddress(inline.text)) return `<${address.url}|${escaped(address.host)}>`;
  const host = inline.text.includes(address.host) ? '' : ` (${escaped(address.host)})`;
  return `<${address.url}|${words.replace(/&[lg]t;|\|/gu, (character) => LOOKS[character] ?? '')}${host}>`;
}

/** Words that are an address themselves, which is longer than it is good to read: the host says where it leads. */
export const isAddress = (words: string): boolean => /^https?:\/\/\S+$/iu.test(words);

/** Blanks go outside: mrkdwn styles nothing that begins or ends with one. */
function styled(text: string, mark: string): string {
  const core = text.trim();
  if (core === '') return text;
  const at = text.indexOf(core);
  return `${text.slice(0, at)}${mark}${core}${mark}${text.slice(at + core.length)}`;
}

/** An address of the web as Slack links it, with the host that it leads to; null for what is none or too long for a message. */
export function toAddress(address: string): { readonly url: string; readonly host: string } | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  const written = url.href.replace(/[|<>\s]/gu, encodeURIComponent).replaceAll('&', '&amp;');
  return written.length > LIMITS.url ? null : { url: written, host: url.host.replace(/^www\./u, '') };
}

/**
 * A line in pieces of at most `room` characters of mrkdwn each, broken at blanks where there are any, never within a character.
 *
 * Nothing is lost: the pieces joined are the line. `room` has place for any character: ten at least.
 */
export function piecesOf(inlines: readonly Inline[], room: number): readonly (readonly Inline[])[] {
  const pieces: Inline[][] = [[]];
  let left = room;
  for (const inline of inlines) {
    let rest: Inline | undefined = inline;
    while (rest !== undefined) {
      const length: number = inlineText(rest).length;
      if (length <= left) {
        pieces.at(-1)?.push(rest);
        left -= length;
        break;
      }
      if (left === room && rest.kind !== 'text') rest = { kind: 'text', text: textOf(rest) };
      const parts: readonly [Inline, Inline] | undefined = rest.kind === 'text' ? cut(rest, left) : undefined;
      if (parts !== undefined) pieces.at(-1)?.push(parts[0]);
      if (pieces.at(-1)?.length !== 0) pieces.push([]);
      left = room;
      rest = parts === undefined ? rest : parts[1];
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

type Text = Extract<Inline, { kind: 'text' }>;

const textOf = (inline: Inline): string => (inline.kind === 'marker' ? `[${inline.marker}]` : inline.kind === 'user' ? inline.user : inline.text);

/** The most of a text that fits, and the rest; undefined when not one word does that could stand on the line. */
function cut(inline: Text, room: number): readonly [Text, Text] | undefined {
  const text = inline.text.toWellFormed();
  let end = 0;
  let blank = 0;
  let used = inline.style === undefined ? 0 : 2;
  for (const character of text) {
    used += Math.max(escaped(character).length, character.length);
    if (used > room) break;
    end += character.length;
    if (/\s/u.test(character)) blank = end;
  }
  const at = blank > end / 2 ? blank : end;
  return at === 0 || at >= text.length
    ? undefined
    : [
        { ...inline, text: text.slice(0, at) },
        { ...inline, text: text.slice(at) },
      ];
}
