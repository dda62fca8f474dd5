import { type Element, isElement, type Node, TEXT } from './dom.ts';

/** How much an element holds: characters of prose, which is text in pieces of some length outside of links, and of text in links. */
export interface Amount {
  readonly prose: number;
  readonly linked: number;
  readonly all: number;
}

const NONE: Amount = { prose: 0, linked: 0, all: 0 };
const PIECE = 40;

/** For each element below one, and itself. */
export function amountsOf(root: Element): ReadonlyMap<Element, Amount> {
  const amounts = new Map<Element, Amount>();
  const measure = (node: Node, isLinked: boolean): Amount => {
    if (node.nodeType === TEXT) {
      const { length } = (node.textContent ?? '').trim();
      return { prose: !isLinked && length >= PIECE ? length : 0, linked: isLinked ? length : 0, all: length };
    }
    if (!isElement(node)) return NONE;
    let [prose, linked, all] = [0, 0, 0];
    for (const child of node.childNodes) {
      const amount = measure(child, isLinked || node.tagName === 'A');
      prose += amount.prose;
      linked += amount.linked;
      all += amount.all;
    }
    const amount = { prose, linked, all };
    amounts.set(node, amount);
    return amount;
  };
  measure(root, false);
  return amounts;
}
