import type { Standing } from './claim.ts';
import type { Picture } from './picture.ts';

/**
 * A stretch of a line. `marker` is a citation's number, drawn as `[1]`; `user` is a person by the name that people read, never pinged.
 *
 * `host` is where a link leads, in the letters that the network knows (a look-alike is `xn--…`), when its words do not say that: what a document calls
 * its publisher is anybody's word. Whoever draws a link that can be followed draws ` (host)` behind it.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'strong' | 'emphasis' | 'code' | 'struck' }
  | { readonly kind: 'user'; readonly user: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly host?: string }
  | { readonly kind: 'marker'; readonly marker: number };

/** A button is a typed line: pressing it runs `line` for the person who pressed. At most 100 characters of ids and record names. */
export interface Action {
  readonly label: string;
  readonly line: string;
  readonly primary?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly small?: boolean }
  | {
      readonly kind: 'claim';
      readonly standing: Standing;
      readonly speaker: string | null;
      readonly subject: string | null;
      readonly role: 'claim' | 'carried' | 'background';
      readonly quote: string;
      readonly marker: number;
      /** In words, where the day matters: `15 Nov 2025`, `Nov 2025`. */
      readonly day?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly before: string; readonly quote: string; readonly after: string; readonly marker: number }
  | { readonly kind: 'sources'; readonly items: readonly { readonly marker: number; readonly inlines: readonly Inline[] }[] }
  | { readonly kind: 'notice'; readonly tone: 'information' | 'warning' | 'error'; readonly text: string }
  /** Says in a picture what the blocks around it say in words; left out where none can be drawn. */
  | { readonly kind: 'image'; readonly picture: Picture; readonly alt: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] };

/** What every platform can draw: about reading, not about widgets. `fallback` is the same in plain text. */
export interface Message {
  readonly blocks: readonly Block[];
  readonly fallback: string;
}
