import { FootnoteError } from './errors.ts';
import type { Feed } from './feeds.ts';

/** The feed that somebody means: by its number, its address, its host, or a part of its title. Throws `not_found`, and `invalid` where it could be several. */
export function pickFeed<T extends Pick<Feed, 'id' | 'url' | 'title'>>(all: readonly T[], which: string): T {
  const typed = which.trim().toLowerCase();
  const exact = all.filter(({ id, url }) => String(id) === typed.replace(/^#/u, '') || url === which.trim());
  const found = exact.length > 0 ? exact : all.filter(({ title, url }) => (title ?? '').toLowerCase().includes(typed) || URL.parse(url)?.hostname === typed);
  const [feed] = found;
  if (feed === undefined) throw new FootnoteError('not_found', 'There is no such feed. /feeds list shows them, each with its number.');
  if (found.length > 1) {
    const numbers = found.slice(0, 5).map(({ id }) => id);
    throw new FootnoteError('invalid', `That could be feed ${numbers.join(' or ')}. Give its number.`);
  }
  return feed;
}
