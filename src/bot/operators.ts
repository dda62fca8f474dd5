import { FootnoteError } from '../core/errors.ts';
import type { Request } from './platform.ts';

type Who = Pick<Request, 'workspace' | 'user' | 'scope' | 'isAdmin' | 'managesChannel'>;

/** Whether somebody may change what this program does: the console, whom `OPERATORS` names, and whom a platform knows as one who runs the place. */
export function isOperator(who: Who, operators: ReadonlySet<string>): boolean {
  const id = operatorId(who);
  return who.scope === 'all' || who.isAdmin === true || (id !== null && operators.has(id.toLowerCase()));
}

/** Throws `forbidden`, with the id that `OPERATORS` would need. */
export function forOperators(who: { readonly isOperator: boolean; readonly operatorId: string | null }): void {
  if (who.isOperator) return;
  const id = who.operatorId === null ? '' : ` Yours is ${who.operatorId}.`;
  throw new FootnoteError('forbidden', `That is for operators. Whoever runs this program names them in the setting OPERATORS.${id}`);
}

/** Whether somebody may order what is posted in a channel: operators, whoever may manage it, and who is alone in it. */
export const mayOrder = (who: Who, operators: ReadonlySet<string>): boolean => who.managesChannel === true || isOperator(who, operators);

/** Throws `forbidden` for who may not, with what would help. */
export function forOrderers(who: { readonly mayOrder: boolean; readonly operatorId: string | null }): void {
  if (who.mayOrder) return;
  const id = who.operatorId === null ? '' : ` Yours is ${who.operatorId}.`;
  throw new FootnoteError(
    'forbidden',
    `What is posted in this channel is for operators and those who manage it. Ask one of them, or order it in a direct message. Whoever runs this program names operators in OPERATORS, or lets everybody with DIGEST_FOR=everyone.${id}`,
  );
}

/** As in `OPERATORS`: the platform and its own id of the person; null for nobody in particular. */
export const operatorId = ({ workspace, user }: Pick<Who, 'workspace' | 'user'>): string | null =>
  user === null ? null : `${workspace.split(':', 1)[0]}:${user}`;
