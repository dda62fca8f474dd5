import type { Desk } from '../core/desk.ts';
import type { Asked } from '../core/subscriptions.ts';
import { audienceOf } from './audience.ts';
import type { CommandContext } from './command.ts';
import type { DispatchParts } from './dispatch.ts';
import { isOperator, mayOrder, operatorId } from './operators.ts';
import type { Request } from './platform.ts';

/** What a command gets to know beside its options. */
export const contextOf = (
  request: Request,
  desk: Desk,
  { commands, feeds, subscriptions, operators = new Set(), digestFor = 'operators' }: DispatchParts,
): CommandContext => ({
  desk,
  user: request.user,
  userName: request.userName ?? request.user,
  feeds: feeds ?? null,
  subscriptions: subscriptions ?? null,
  place: placeOf(request),
  mayOrder: digestFor === 'everyone' || mayOrder(request, operators),
  isOperator: isOperator(request, operators),
  openly: request.openly ?? false,
  operatorId: operatorId(request),
  zoneOf: request.zoneOf ?? (async () => null),
  commands,
});

/** The channel that something is asked about, and who reads it; null where nothing could be posted to. The terminal is a channel of its own. */
export function placeOf({ workspace, channel, scope, user, ...request }: Request): Asked | null {
  const isConsole = scope === 'all';
  if (channel === null && !isConsole) return null;
  const target = { workspace, channel: channel ?? workspace };
  return {
    target,
    scope: isConsole ? audienceOf(target) : scope,
    by: operatorId({ workspace, user }),
    zoneOf: request.zoneOf ?? (async () => null),
  };
}
