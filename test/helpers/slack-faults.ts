/** What Slack would refuse in a message, or draw in another way than it is written; read off the payload alone. */
export function slackFaults(payload: { readonly text: string; readonly blocks: readonly unknown[] }, cited: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const fault = (what: string, value: unknown) => faults.push(`${what}: ${JSON.stringify(value)?.slice(0, 160)}`);
  if (payload.text.trim() === '') fault('no text', payload.text);
  if (payload.text.length > 4000) fault('long text', payload.text.length);
  if (!payload.text.isWellFormed()) fault('half a character', payload.text);
  if (/[<>]/u.test(payload.text)) fault('unescaped text', payload.text);
  if (payload.blocks.length > 50) fault('blocks', payload.blocks.length);
  let characters = 0;
  const actions = new Set<unknown>();
  // biome-ignore lint/suspicious/noExplicitAny: a payload of any kind is looked at.
  const walk = (node: any, parent: any): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, parent);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string') continue;
      if (/^(text|url|alt_text)$/u.test(key)) characters += value.length;
      if (!value.isWellFormed()) fault('half a character', value);
      if (/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\u200b\ufeff]/u.test(value.replaceAll('\n', ''))) fault('what cannot be seen', value);
    }
    if (node.type === 'mrkdwn') faults.push(...mrkdwnFaults(node.text, cited, parent?.type === 'context'));
    if (node.type === 'mrkdwn' && (node.text.length === 0 || node.text.length > 3000)) fault('length of a text', node.text.length);
    if (node.type === 'text' && node.text === '') fault('an empty text', node);
    if (node.type === 'link' && !cited.includes(node.url)) fault('a foreign link', node.url);
    if (/^(user|usergroup|broadcast|channel|team|emoji|date|color)$/u.test(String(node.type))) fault('live', node);
    if (node.type === 'context' && (node.elements.length === 0 || node.elements.length > 10)) fault('elements', node.elements.length);
    if (node.type === 'actions' && (node.elements.length === 0 || node.elements.length > 25)) fault('buttons', node.elements.length);
    if (node.type === 'button') {
      if (actions.has(node.action_id)) fault('a button twice', node.action_id);
      actions.add(node.action_id);
      if (node.text.type !== 'plain_text' || node.text.text.length === 0 || node.text.text.length > 75 || node.value.length > 2000) fault('a button', node);
    }
    for (const value of Object.values(node)) walk(value, node);
  };
  walk(payload.blocks, undefined);
  if (characters > 12_000) fault('characters', characters);
  return faults;
}

/** `<…>` other than links that are cited, and what Slack makes live by itself. Code is left alone by Slack, and so is what stands in a link. */
function mrkdwnFaults(text: string, cited: readonly string[], small: boolean): readonly string[] {
  const links = [...text.matchAll(/<(https?:[^<>|]*)\|([^<>|]+)>/gu)];
  const foreign = links.filter(([, url = '']) => !cited.includes(url.replaceAll('&amp;', '&'))).map(([all]) => `a foreign link: ${all}`);
  const bare = text.replace(/<https?:[^<>|]*\|[^<>|]+>/gu, ' ').replace(/`[^`\n]*`/gu, ' ');
  const found = (what: string, pattern: RegExp) => (pattern.test(bare) ? [`${what}: ${JSON.stringify(bare.slice(0, 160))}`] : []);
  return [
    ...foreign,
    ...found('unescaped', /[<>]|&(?!amp;|lt;|gt;)/u),
    ...found('a name that pings', /(?<![\w])[@#]\w/u),
    ...found('an address', /:\/\/|www\./iu),
    ...found('an emoji by its name', /:[\w+'-]+:/u),
    ...(small ? found('a quotation in small print', /^&gt;/mu) : []),
    ...found('a fence', /`/u),
  ];
}
