import type { Command } from '../../bot/command.ts';
import { examples } from '../../bot/welcome.ts';
import { LIMITS } from './limits.ts';

/** Lines to try, as Slack offers them in the pane. Without the slash: what is sent from there is a message. */
export const promptsOf = (commands: readonly Command[]): { title: string; message: string }[] =>
  examples(commands)
    .slice(0, LIMITS.prompts)
    .map((line) => line.replace(/^\/(?:ask |brief )?/u, ''))
    .map((line) => ({ title: line, message: line }));
