import type { Dom } from './dom.ts';

/** What the survey asks of every element; null where the element does not have it. */
export interface Attributes {
  class: string | null;
  id: string | null;
  role: string | null;
  href: string | null;
  rel: string | null;
  style: string | null;
  hidden: string | null;
  open: string | null;
  type: string | null;
  itemprop: string | null;
  datetime: string | null;
  title: string | null;
}

/** An element without any of them. */
const NONE: Readonly<Attributes> = {
  class: null, id: null, role: null, href: null, rel: null, style: null, hidden: null, open: null, type: null, itemprop: null, datetime: null, title: null,
}; // prettier-ignore

const ASKED: ReadonlySet<string> = new Set(Object.keys(NONE));
const isAsked = (name: string): name is keyof Attributes => ASKED.has(name);

/** Those of an element's attributes that the survey asks for, read in one pass over what it has. */
export function attributesOf(element: Element, dom: Dom): Readonly<Attributes> {
  if (!dom.hasAttributes(element)) return NONE;
  let found: Attributes | undefined;
  for (const name of dom.attributeNames(element)) {
    if (!isAsked(name)) continue;
    found ??= { ...NONE };
    found[name] = dom.attribute(element, name);
  }
  return found ?? NONE;
}
