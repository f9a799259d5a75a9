/**
 * Reads a page's nodes through the prototypes. A form or the document answers `form.firstChild` with its own control
 * `<input name="firstChild">`, so a page can put anything behind a property; the prototype's getter cannot be shadowed.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Text of a text node, null for an element. */
  nodeValue(node: Node): string | null;
  /** Name of an element in lower case. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** False where an element has no attribute at all, as most have none: then none need be asked for. */
  hasAttributes(element: Element): boolean;
  /** Names of the attributes that an element has. Asking for these once costs less than for a dozen that it has not. */
  attributeNames(element: Element): readonly string[];
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The ways into the nodes of one document. */
export function domOf(document: Document): Dom {
  const firstChild = getter<Node | null>(document, 'firstChild');
  const nextSibling = getter<Node | null>(document, 'nextSibling');
  const nodeType = getter<number>(document, 'nodeType');
  const nodeValue = getter<string | null>(document, 'nodeValue');
  let root: Node | null = firstChild(document);
  while (root && nodeType(root) !== ELEMENT) root = nextSibling(root);
  const localName = root ? getter<string>(root, 'localName') : () => '';
  const getAttribute = root ? method<(this: Element, name: string) => string | null>(root, 'getAttribute') : undefined;
  const getAttributeNames = root ? method<(this: Element) => string[]>(root, 'getAttributeNames') : undefined;
  const hasAttributes = root ? method<(this: Element) => boolean>(root, 'hasAttributes') : undefined;
  return {
    firstChild,
    nextSibling,
    nodeType,
    nodeValue,
    tag: (element) => localName(element).toLowerCase(),
    attribute: (element, name) => (getAttribute ? getAttribute.call(element, name) : null),
    hasAttributes: (element) => hasAttributes === undefined || hasAttributes.call(element),
    attributeNames: (element) => getAttributeNames?.call(element) ?? [],
  };
}

/** The root element of a document, also where a named element shadows `document.documentElement`. */
export function rootOf(document: Document, dom: Dom): Element | null {
  for (let node = dom.firstChild(document); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === ELEMENT) return node as Element;
  }
  return null;
}

function getter<T>(node: Node, name: string): (on: Node) => T {
  const get = descriptor(node, name)?.get;
  if (!get) return (on) => (on as unknown as Record<string, T>)[name] as T;
  return (on) => get.call(on) as T;
}

function method<T>(node: Node, name: string): T | undefined {
  return descriptor(node, name)?.value as T | undefined;
}

function descriptor(node: Node, name: string): PropertyDescriptor | undefined {
  for (let prototype: unknown = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}
