import type { types } from '@slack/bolt';
import type { Inline } from '../../core/message.ts';
import { toVisible } from '../../core/visible.ts';
import { isAddress, toAddress } from './mrkdwn.ts';

type RichTextElement = types.RichTextElement;

const STYLES = { strong: { bold: true }, emphasis: { italic: true }, code: { code: true }, struck: { strike: true } } as const;

/** A line as rich text, where texts are drawn as they are: nothing in them is markup, a mention or a link. */
export function toRichElements(inlines: readonly Inline[]): RichTextElement[] {
  return inlines.flatMap((inline): RichTextElement[] => {
    if (inline.kind === 'marker') return [{ type: 'text', text: `[${inline.marker}]`, style: { bold: true } }];
    if (inline.kind === 'user') return texts(inline.user, { bold: true });
    if (inline.kind === 'text') return texts(inline.text, inline.style && STYLES[inline.style]);
    const address = toAddress(inline.url);
    const words = toVisible(inline.text).trim();
    if (address === null || words === '') return texts(inline.text);
    if (isAddress(inline.text)) return [{ type: 'link', url: address.url.replaceAll('&amp;', '&'), text: address.host }];
    return [{ type: 'link', url: address.url.replaceAll('&amp;', '&'), text: words.includes(address.host) ? words : `${words} (${address.host})` }];
  });
}

/** Ends an element after each `<`, so that not even a client that reads elements as mrkdwn finds a mention in one. Slack refuses an empty element. */
function texts(text: string, style?: { readonly bold?: true; readonly italic?: true; readonly code?: true; readonly strike?: true }): RichTextElement[] {
  const parts = toVisible(text)
    .split(/(?<=<)/u)
    .filter((part) => part !== '');
  return parts.map((part) => (style === undefined ? { type: 'text', text: part } : { type: 'text', text: part, style }));
}
