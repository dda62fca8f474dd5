/** What a person reads of a payload of Slack: every text in it, in order, without markup and character references. */
export function readText(payload: unknown): string {
  const texts: string[] = [];
  const walk = (value: unknown, key = ''): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) walk(each, name);
    else if (typeof value === 'string' && key === 'text') texts.push(value);
  };
  walk(payload);
  return texts
    .join('\n')
    .replace(/^&gt; /gmu, '')
    .replace(/<(https?:[^|>]*)\|([^>]*)>/gu, '$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
