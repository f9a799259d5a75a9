/** What may stand inside an element; false and undefined leave nothing behind. */
export type Child = Node | string | false | null | undefined | readonly Child[];

type Attribute = string | number | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;

/** Builds elements of one document; foreign text only ever becomes text nodes and attribute values. */
export type Builder = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Attributes, ...children: Child[]) => HTMLElementTagNameMap[K];

/**
 * A builder for `owner`. An attribute that is false or undefined is left out, true stands empty, and a function under
 * `onclick`, `oninput`… becomes a listener, never an attribute.
 */
export function builderFor(owner: Document): Builder {
  return (tag, attributes = {}, ...children) => {
    const element = owner.createElement(tag);
    decorate(element, attributes);
    append(element, children);
    return element;
  };
}

/** Builds elements of the page that the program itself runs in. */
export const h: Builder = (tag, attributes, ...children) => builderFor(document)(tag, attributes, ...children);

function decorate(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Appends children in order, flattening lists. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string') parent.appendChild((parent.ownerDocument ?? document).createTextNode(child));
    else if ('nodeType' in child) parent.appendChild(child);
    else append(parent, child);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** One SVG element with its attributes and children. */
export function svg(tag: string, attributes: Attributes = {}, ...children: Element[]): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  decorate(element, attributes);
  element.append(...children);
  return element;
}
