import { FootnoteError } from '../core/errors.ts';
import { shortId } from '../core/presenting/inlines.ts';
import type { DigestSubscription, Subscription, WatchSubscription } from '../core/subscription.ts';

/** Of a channel's subscriptions the one whose id begins so; a watch by its topic, or a part of that, too. Throws `not_found` for none and `invalid` for several. */
export function findSubscription<Kind extends DigestSubscription | WatchSubscription | Subscription>(
  among: readonly Kind[],
  which: string | undefined,
  kind: Subscription['kind'] = 'digest',
): Kind {
  const command = `/${kind}`;
  const typed = (which ?? '').trim().replace(/^#/u, '');
  const id = typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  const byTopic = (isIt: (topic: string) => boolean) => among.filter(({ topics }) => kind === 'watch' && topics.some(isIt));
  const ways = [
    () => byTopic((topic) => isSame([topic], [typed])),
    () => among.filter((each) => each.id.startsWith(id)),
    () => byTopic((topic) => topic.toLowerCase().includes(typed.toLowerCase())),
  ];
  const found = ways.map((way) => way()).find((some) => some.length > 0) ?? [];
  const [only] = found;
  if (only === undefined) {
    const next = kind === 'digest' ? '/digest subscribe orders one.' : 'Type /watch and a name.';
    throw new FootnoteError(
      'not_found',
      among.length === 0 ? `This channel has none. ${next}` : `This channel has none with the id "${typed}". ${command} list shows them.`,
    );
  }
  if (found.length > 1)
    throw new FootnoteError(
      'invalid',
      `Which one? ${found
        .slice(0, 5)
        .map((each) => shortId(each.id))
        .join(', ')}: ${command} list shows them.`,
    );
  return only;
}

export const isDigest = (subscription: Subscription): subscription is DigestSubscription => subscription.kind === 'digest';
/** Whether they are the same names, in any case. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n').toLowerCase() === b.join('\n').toLowerCase();
