import type { APIButtonComponent } from 'discord.js';
import type { Action } from '../../core/message.ts';
import { isBlank } from '../../core/visible.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './split.ts';

const BUTTON = 2;
const ROW = 1;

/** Buttons in rows, those of a sign alone below the others. Each holds its line; of two that hold the same line the first stays, and one whose line is too long goes. */
export function buttonRows(actions: readonly Action[]) {
  const usable = actions
    .filter(({ line, label }, at) => line.length <= LIMITS.customId && !isBlank(label) && actions.findIndex((other) => other.line === line) === at)
    .slice(0, MOST);
  return [...rowsOf(usable.filter(({ label }) => !isSign(label))), ...rowsOf(usable.filter(({ label }) => isSign(label)))];
}

const MOST = 10;
const isSign = (label: string): boolean => /^\p{Emoji_Presentation}$/u.test(label);

function rowsOf(actions: readonly Action[]) {
  const rows = [];
  for (let at = 0; at < actions.length; at += LIMITS.buttonsInRow) {
    rows.push({ type: ROW, components: actions.slice(at, at + LIMITS.buttonsInRow).map(toButton) } as const);
  }
  return rows;
}

function toButton({ label, line, primary }: Action): APIButtonComponent {
  const shown = isSign(label) ? { emoji: { name: label } } : { label: shortened(label, LIMITS.label) };
  return { type: BUTTON, style: primary === true ? 1 : 2, custom_id: line, ...shown };
}

/** The buttons that lead to the pages beside `at` (from 1); none without a line that gives the reply again. */
export function pageActions(at: number, count: number, again: string | undefined): readonly Action[] {
  if (again === undefined) return [];
  const to = (page: number, label: string) => (page < 1 || page > count ? [] : [{ label, line: `${page} ${again}` }]);
  return [...to(at - 1, `◀ Page ${at - 1}`), ...to(at + 1, `Page ${at + 1} of ${count} ▶`)];
}

/** What a pressed button asks for: a line, and the page of its reply to show (from 1; undefined for a new reply). */
export function readButton(customId: string): { readonly line: string; readonly page?: number } {
  const [, page, line] = /^(\d{1,4}) (.+)$/su.exec(customId) ?? [];
  return page === undefined || line === undefined ? { line: customId } : { line, page: Number(page) };
}
