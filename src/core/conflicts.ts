import type { View } from './corpus.ts';
import type { Conflict } from './document.ts';
import type { Located } from './reports.ts';

/** How the conflicts of a record bear on one of its statements. */
export interface Standoff {
  /** An error or overtaken: this one is shown in its place, or nothing when undefined. */
  readonly replacedBy?: Located | undefined;
  readonly isOut: boolean;
  /** Shown before it. */
  readonly first: readonly Located[];
  /** Shown with it. */
  readonly together: readonly Located[];
}

/** What a statement's conflicts ask for, as far as the view shows the others. A lead that is not shown yet asks for nothing. */
export function standoffOf(view: View, { document, sentence }: Located): Standoff {
  const mine = document.record?.conflicts.filter((conflict) => sentence.statement !== undefined && conflict.statements.includes(sentence.statement)) ?? [];
  const visible = view.sentences(document.id);
  const locate = (id: string | undefined): Located | undefined => {
    const found = id === undefined ? undefined : visible.find((other) => other.statement === id);
    return found === undefined ? undefined : { document, sentence: found };
  };
  const isLead = (conflict: Conflict) => conflict.lead === sentence.statement;

  const out = mine.find((conflict) => conflict.rule === 'lead_only' && !isLead(conflict));
  if (out !== undefined) return { isOut: true, replacedBy: locate(out.lead), first: [], together: [] };
  const first = mine.filter((conflict) => !isLead(conflict)).flatMap((conflict) => locate(conflict.lead) ?? []);
  const together = mine
    .filter((conflict) => conflict.rule === 'each')
    .flatMap((conflict) => conflict.statements.filter((id) => id !== sentence.statement && id !== conflict.lead).flatMap((id) => locate(id) ?? []));
  return { isOut: false, first, together };
}
