import type { Message } from '../core/message.ts';
import type { Result } from '../core/result.ts';

/** What a platform hands in: who, where, and a line as typed or the command and its options. */
export interface Request {
  /** `slack:T0123`, `discord:9876`, `console`. */
  readonly workspace: string;
  readonly user: string | null;
  /** Audience keys that everyone who will see the reply has; `all` for the operator. */
  readonly scope: readonly string[] | 'all';
  /** The line as typed: `/brief alibaba`, or bare words. */
  readonly line: string;
  /** Applies when the line itself names none. */
  readonly asOf?: string;
}

/** Who is behind the console and the command line: the operator, who may read everything. */
export const OPERATOR = { workspace: 'console', user: null, scope: 'all' } as const satisfies Pick<Request, 'workspace' | 'user' | 'scope'>;

/** What goes out again. `result` is the value behind the message. */
export interface Reply {
  readonly message: Message;
  readonly visibleTo: 'asker' | 'channel';
  readonly result: Result;
}

export type Dispatch = (request: Request) => Promise<Reply>;

/** One place where people are. Acknowledges first, then dispatches; never decides what to say. */
export interface Platform {
  readonly name: string;
  start(dispatch: Dispatch): Promise<void>;
  stop(): Promise<void>;
}
