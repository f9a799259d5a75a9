import { regex } from '../../arabic/regex.ts';
import { contentWords } from '../content-words.ts';
import type { Box } from '../tree/box.ts';
import { textOf, walkBoxes } from '../tree/box.ts';
import type { Line } from '../tree/lines.ts';
import { linesOf, textOfLine } from '../tree/lines.ts';
import { momentIn } from './moment.ts';

/** So far above the first sentence a headline stands, in lines. */
const REACH = 8;
/** What papers call themselves by: «وكالة الأنباء …», «صحيفة …». */
const HOUSE = regex()`^\s*(?:ال)?(?:جريدة|صحيفة|موقع|وكالة|قناة|منصة|بوابة|شبكة|مجلة|إذاعة|تلفزيون)(?!\p{L})`;

/** So many of a headline's words stand in its story as well. */
const LEAST_SHARE = 0.25;

/** Words of the shortest headline; less is a name. */
const FEWEST = 4;
const wordsIn = (text: string): number => text.split(' ').length;

/** Signs of the story that its headline is compared with. */
const OPENING = 4000;

/**
 * The headline of a page that says it nowhere else: its `<title>` is the site's name and nothing is marked as a heading
 * (a table page of old) but a part of the story or the site's name. It is the line over the date, or the bold or large line
 * above the first sentence, that says more of the story than `title` does; undefined where there is no such line, or where
 * `heading` stands above the first sentence and may be it.
 */
export function drawnHeadline(body: Box, title: string, heading: Box | undefined): { title: string; box: Box } | undefined {
  const lines = linesOf(body);
  const first = lines.findIndex((line) => line.prose && line.linkLetters === 0 && /[.؟!:،]/u.test(textOfLine(line)));
  if (first < 0 || (heading && heading.order < (lines[first]?.order ?? 0) && wordsIn(textOf(heading)) >= FEWEST)) return undefined;
  let story = '';
  for (const line of lines.slice(first)) if (line.prose && story.length < OPENING) story += ` ${textOfLine(line)}`;
  const told = contentWords(story);
  const saysOf = (text: string): number => {
    const words = [...contentWords(text)];
    return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
  };
  const least = Math.max(LEAST_SHARE, HOUSE.test(title) || wordsIn(title) < FEWEST ? 0 : saysOf(title) + 0.01);
  const above = lines.slice(Math.max(0, first - REACH), first).reverse().map((line) => ({ line, says: isHeadlineLike(line) ? saysOf(textOfLine(line)) : 0 }));
  // A caption stands nearer to the story and says as much of it, but no date stands under it; over a date one word is enough.
  const found = above.find(({ says }, i) => says > 0 && isDateLine(above[i - 1]?.line)) ?? above.find(({ line, says }) => says >= least && isDrawn(line));
  if (!found) return undefined;
  const { line } = found;
  return { title: textOfLine(line), box: line.nodes.find((node): node is Box => node.box && node.letters > 0) ?? line.parent };
}

function isHeadlineLike(line: Line): boolean {
  const text = textOfLine(line);
  return line.letters >= 15 && line.letters <= 200 && line.linkLetters === 0 && wordsIn(text) >= FEWEST && !/[.:،]\s*$/u.test(text) && momentIn(text) === undefined;
}

const isDateLine = (line: Line | undefined): boolean => line !== undefined && line.letters < 60 && momentIn(textOfLine(line)) !== undefined;

/** The whole line is in bold or large type. */
function isDrawn(line: Line): boolean {
  const boxes = line.nodes.filter((node): node is Box => node.box && node.letters > 0);
  const [only] = boxes;
  if (!only || boxes.length > 1 || only.letters < line.letters) return false;
  let drawn = false;
  walkBoxes(only, (box) => {
    drawn ||= /^(?:b|strong|big|font|h[1-6]|center)$/.test(box.tag) && box.letters === line.letters;
    return !drawn;
  });
  return drawn;
}
