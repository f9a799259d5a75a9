import { expect, test } from 'vitest';
import type { Box, Leaf } from '../../src/page/tree/box.ts';
import { survey } from '../../src/page/tree/survey.ts';
import { documentOf } from './document.ts';

/** What stands in the body: texts as they are, elements by name with what is in them. */
function shapeOf(html: string): unknown {
  const body = survey(documentOf(html))?.root.children.find((child): child is Box => child.box && child.tag === 'body');
  const shape = (node: Box | Leaf): unknown => (node.box ? [node.tag, ...node.children.map(shape)] : node.text);
  return body?.children.map(shape);
}

test('white space between blocks and at their edges is none of the page', () => {
  expect(shapeOf('\n<div>\n  <p> وصل الوفد </p>\n\n<p>\tمساء</p>\n</div>\n')).toEqual([['div', ['p', ' وصل الوفد '], ['p', '\tمساء']]]);
});

test('white space between words stays, also where elements stand around it', () => {
  expect(shapeOf('<p><b>وصل</b> <i>الوفد</i><b> </b><i>مساء</i></p>')).toEqual([['p', ['b', 'وصل'], ' ', ['i', 'الوفد'], ['b', ' '], ['i', 'مساء']]]);
});

test('a space that does not break is a sign of its line', () => {
  expect(shapeOf('<div>\u00a0<p>وصل</p></div>')).toEqual([['div', '\u00a0', ['p', 'وصل']]]);
});

test('attributes are read by the names that the survey asks for, whatever else an element has', () => {
  const root = survey(documentOf('<body><a constructor="x" __proto__="y" href="/1" class="entryTitle" role="Button">خبر</a><p hidden>مخفي</p></body>'))?.root;
  const boxes = root?.children.flatMap((child) => (child.box && child.tag === 'body' ? child.children : []));
  expect(boxes?.map((box) => box.box && [box.tag, box.href, box.names, box.role])).toEqual([['a', '/1', ' entry title ', 'button']]);
});
