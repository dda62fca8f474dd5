import { parseHTML } from 'linkedom';

/** What is used of a tree, in the names of the DOM standard. */
export interface Node {
  readonly nodeType: number;
  readonly parentNode: Element | null;
  readonly textContent: string | null;
  contains(other: Node): boolean;
  remove(): void;
}

export interface Element extends Node {
  /** In capitals. */
  readonly tagName: string;
  readonly childNodes: ArrayLike<Node> & Iterable<Node>;
  readonly children: ArrayLike<Element> & Iterable<Element>;
  readonly previousElementSibling: Element | null;
  readonly nextElementSibling: Element | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>;
}

export interface Document extends Pick<Element, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;
}

const ELEMENT = 1;
export const TEXT = 3;

/** A tree of a page that has been tamed; it runs nothing and fetches nothing. */
export function toDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
