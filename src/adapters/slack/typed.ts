/**
 * What a person typed, from the text that Slack made of it: without the mention of this app, links and names as they were written, `&`, `<` and `>` themselves.
 *
 * `<https://a.example|a>` is `a`, `<@U1|bob>` is `@bob`, `<!here>` is `@here` (docs.slack.dev, "Formatting message text", read November 2025).
 */
export function toTyped(text: string, self: string | undefined): string {
  const without =
    self === undefined ? text : text.replace(new RegExp(`\\s*<@${self}(?:\\|[^<>]*)?>(?: |\\u00a0)?`, 'gu'), (_, at: number) => (at === 0 ? '' : ' '));
  return without
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/gu, (_, target: string, label: string | undefined) => written(target, label))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function written(target: string, label: string | undefined): string {
  const shown = label === undefined || label === '' ? target.replace(/^[@#!]/u, '').replace(/^(?:subteam|date)\^.*$/u, '') : label.replace(/^[@#]/u, '');
  if (target.startsWith('#')) return `#${shown}`;
  return /^[@!]/u.test(target) && !target.startsWith('!date') ? `@${shown}` : shown;
}
