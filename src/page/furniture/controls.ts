import type { Box } from '../tree/box.ts';
import { isOut, walkBoxes } from '../tree/box.ts';
import { linesOf, textOfLine } from '../tree/lines.ts';
import type { Field } from './clean.ts';
import { holdsHeadline } from './clean.ts';
import { familyOfNames } from './names.ts';

/** Most signs of a strip with a field or a button in it. */
const STRIP = 160;

/**
 * A strip between two parts of the story in which something is to be filled in or pressed: «نشرة القراءة ⏎ كل أحد نص يستحق
 * وقتك [أريدها]». It stands alone of its kind (each entry of a live blog has its button), says more than a heading with a
 * button to copy its address, and has no sentence that ends.
 */
export function byControls(field: Field): void {
  walkBoxes(field.root, (box) => {
    if (box.role === 'email') judgeAppeal(box, field);
    return !box.verdict;
  });
  walkBoxes(field.root, (box) => {
    if (box.verdict || box.controls === 0 || box.tag === 'p') return false;
    if (isStrip(box, field)) box.verdict = { reason: familyOfNames(box.names) ?? 'promo', step: 'controls' };
    return !box.verdict;
  });
}

/** The step that takes what asks for an address of mail. */
export const APPEAL_STEP = 'controls: mail';
/** Most signs of what is said around a field for an address of mail. */
const APPEAL = 300;

/** What asks for the reader's address of mail is no story, wherever it stands and whatever it is called: the field, and the words over and under it. */
function judgeAppeal(mail: Box, field: Field): void {
  let card = mail;
  for (let { parent } = mail; parent && parent.letters <= APPEAL && (card.letters < 20 || parent.prose === card.prose); { parent } = parent) card = parent;
  if (card.letters < 8 || isOut(card) || holdsHeadline(card, field) || field.prose - card.prose < 100) return;
  card.verdict = { reason: familyOfNames(card.names) ?? (holdsTag(card, 'textarea') ? 'comments' : 'promo'), step: APPEAL_STEP };
}

const holdsTag = (box: Box, tag: string): boolean => box.children.some((child) => child.box && (child.tag === tag || holdsTag(child, tag)));

function isStrip(box: Box, field: Field): boolean {
  const { parent } = box;
  if (!parent || !box.block || box.letters < 20 || box.letters > STRIP || /^(?:h[1-6]|li|table|figure)$/.test(box.tag) || holdsHeadline(box, field)) return false;
  const at = parent.children.indexOf(box);
  const told = (child: Box['children'][number]): boolean => child.box && child.prose > 0;
  if (!parent.children.slice(0, at).some(told) || !parent.children.slice(at + 1).some(told)) return false;
  if (parent.children.some((child) => child !== box && child.box && child.tag === box.tag && child.names === box.names && child.controls > 0)) return false;
  const lines = linesOf(box);
  return !lines.some((line) => /[.؟?!؛،:»”"]\s*$/u.test(textOfLine(line))) && (lines.length > 1 || !box.children.some((child) => child.box && /^h[1-6]$/.test(child.tag)));
}
