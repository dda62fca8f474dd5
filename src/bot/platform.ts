import type { Clock } from '../core/clock.ts';
import type { Poster } from '../core/delivery.ts';
import type { Message } from '../core/message.ts';
import type { Picture } from '../core/picture.ts';
import type { RequestLedger } from '../core/requests.ts';
import type { Result } from '../core/result.ts';
import type { Command } from './command.ts';
import type { Form } from './form.ts';
import type { RawInput } from './line.ts';
import type { Log } from './log.ts';
import type { Meter } from './meter.ts';
import type { Option } from './options.ts';

/** Who asks, and where. */
export interface Asker {
  /** `slack:T0123`, `discord:9876`, `console`. */
  readonly workspace: string;
  /** As the platform names it; null where there is none. */
  readonly channel: string | null;
  /** As the platform names people; null for nobody in particular. */
  readonly user: string | null;
  /** Audience keys that everyone who will see the reply has; `all` for the operator. */
  readonly scope: readonly string[] | 'all';
}

/** A command whose options a platform has told apart already; values as typed, not yet validated. */
export interface Call {
  readonly command: string;
  readonly input: RawInput;
}

/** What a form sends back: the line that opens it, and what was filled in, by option. */
export interface Filled {
  readonly form: string;
  readonly fields: RawInput;
}

export const isFilled = (line: Request['line']): line is Filled => typeof line === 'object' && 'form' in line;

/** What a platform hands in: who, where, and a line as typed (`/brief alibaba`, or bare words), the command and its options, or a form filled in. */
export interface Request extends Asker {
  readonly line: string | Call | Filled;
  /** How people call the asker. */
  readonly userName?: string;
  /** Whether the platform says that the asker runs this place; it is believed, so adapters say it of nobody else. */
  readonly isAdmin?: boolean;
  /** Whether the platform says that the asker may manage the channel, or that nobody else is in it; believed likewise. */
  readonly managesChannel?: boolean;
  /** Whether others than the asker will see the reply, whatever the command says. */
  readonly openly?: boolean;
  /** The thread or pane that this belongs to, begun with its workspace: what names no topic in it keeps that of what was said before. */
  readonly conversation?: string;
  /** Applies when the line itself names none. */
  readonly asOf?: string;
  /** The time zone (IANA) of the asker, where the platform tells; asked for when it is needed. */
  readonly zoneOf?: () => Promise<string | null>;
}

/** Who is behind the console and the command line: the operator, who may read everything. */
export const OPERATOR = { workspace: 'console', channel: null, user: null, scope: 'all' } as const satisfies Asker;

/** What goes out again. `result` is the value behind the message. */
export interface Reply {
  readonly message: Message;
  readonly visibleTo: 'asker' | 'channel';
  readonly result: Result;
  /** The line, of ids and names alone, that gives this reply again, for its further pages; absent when there is none. */
  readonly again?: string;
}

export type Dispatch = (request: Request) => Promise<Reply>;

/** Nothing will be taken any more in a channel or, without one, in a whole workspace; `because` is for people. */
export interface Gone {
  readonly where: { readonly workspace: string; readonly channel?: string };
  readonly because: string;
}

/** What comes before the answer to a request: a form, or the reply that says why there is none. */
export type Asking =
  | {
      readonly kind: 'form';
      readonly form: Form;
      readonly command: Command;
      /** Opens the form wherever it is pressed or typed: it comes back with what is filled in. */
      readonly line: string;
      /** For when it cannot be shown. */
      readonly instead: Reply;
    }
  | { readonly kind: 'reply'; readonly reply: Reply };

/** Null for a request that is to be dispatched as it is. A platform that shows no forms, and a place where there are none, does not ask. */
export type FormFor = (request: Request) => Promise<Asking | null>;

/** What each platform is made from: all that it needs of the rest of the program. */
export interface PlatformParts {
  readonly commands: readonly Command[];
  readonly ledger: RequestLedger;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly formFor: FormFor;
  /** What an option that suggests something could become, best first. */
  complete(asker: Asker, option: Option, typed: string, limit: number): Promise<readonly string[]>;
  /** What this program does, how old its corpus is, and examples: for a place where nothing was asked yet. */
  welcome(asker: Asker): Promise<Message>;
  /** A picture as PNG, 1,200 pixels wide. */
  draw(picture: Picture): Promise<Uint8Array>;
  /** Told that nothing goes to a place any more; see `Gone`. May be told of the same more than once. */
  gone?(where: Gone['where'], because: string): Promise<void>;
}

/** What a poster is made from: it runs without the rest of its platform. Without `draw` messages go without their pictures. */
export type PosterParts = Pick<PlatformParts, 'log' | 'meter'> & Partial<Pick<PlatformParts, 'draw'>>;

/** How patient a poster is. What is not given is as the platform wants it. */
export interface PosterTuning {
  /** See `Poster.settleMs`. */
  readonly settleMs?: number;
  /** The shortest time between two messages: in one channel on Slack, in all together on Discord. */
  readonly everyMs?: number;
}

/** One place where people are. Acknowledges first, then dispatches; never decides what to say. */
export interface Platform {
  readonly name: string;
  /** Settles when people can ask. Throws `invalid` or `unavailable` with what to fix. */
  start(dispatch: Dispatch): Promise<void>;
  /** Takes nothing new, finishes what runs within 4 s, and lets go of connections; also where `start` has not settled or has thrown. */
  stop(): Promise<void>;
  /** Takes what is delivered without being asked for, also before `start`; absent where nothing can be delivered. */
  readonly poster?: Poster;
  /** Rejects with what to fix when nobody will be heard again: the program ends in order, with that on standard error and status 3. Absent where that cannot happen. */
  readonly failed?: Promise<never>;
  /** Whether people are heard right now; absent for a platform that always hears. */
  isConnected?(): boolean;
}
