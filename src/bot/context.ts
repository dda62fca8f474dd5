import type { Desk } from '../core/desk.ts';
import type { CommandContext } from './command.ts';
import type { DispatchParts } from './dispatch.ts';
import { isOperator, operatorId } from './operators.ts';
import type { Request } from './platform.ts';

/** What a command gets to know beside its options. */
export const contextOf = (request: Request, desk: Desk, { commands, feeds, operators = new Set() }: DispatchParts): CommandContext => ({
  desk,
  user: request.user,
  userName: request.userName ?? request.user,
  feeds: feeds ?? null,
  isOperator: isOperator(request, operators),
  openly: request.openly ?? false,
  operatorId: operatorId(request),
  zoneOf: request.zoneOf ?? (async () => null),
  commands,
});
