import type { Magnitude } from '../model/quantity.ts';
import { scaleAt } from './compose.ts';
import { numeralOf } from './numeral.ts';
import type { Numeral, Trait } from './numeral.ts';
import { wordAt } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

const OF: Readonly<Record<string, Partial<Record<string, Magnitude>>>> = {
  tens: { thousands: 'tens of thousands', millions: 'tens of millions', billions: 'billions', hundreds: 'hundreds' },
  hundreds: { thousands: 'hundreds of thousands', millions: 'hundreds of millions', billions: 'billions' },
  thousands: { thousands: 'millions', millions: 'billions', billions: 'billions' },
  millions: { millions: 'billions', billions: 'billions', thousands: 'billions' },
};

/** «مئات», «عشرات الآلاف», «بضعة ملايين», «بضعة أيام»: an order of magnitude, or a few. */
export function magnitudeAt(source: Source, at: number): Numeral | null {
  const few = entryOf(wordAt(source, at), 'few');
  const lead = few ? at + 1 : at;
  const word = wordAt(source, lead);
  const head = word && (!few || (!word.conjunction && word.preposition === '')) ? entryOf(word, 'vague') ?? entryOf(word, 'vagueScale') : undefined;
  if (!head && !few) return null;
  if (few && word?.conjunction && word.classes.has('tens')) return null; // «بضعة وعشرون»: a bound of the twenty
  const known = definiteScale(source, at);
  if (known) return known;
  let magnitude = (head?.code ?? 'few') as Magnitude;
  let last = head ? lead + 1 : lead;
  const traits: Trait[] = ['words', 'vague'];
  const tail = head ? wordAt(source, last) : undefined;
  const scale = tail && !tail.conjunction && tail.preposition === '' ? entryOf(tail, 'vagueScale')?.code ?? MAGNITUDE_OF.get(scaleAt(source, last) ?? 0) : undefined;
  const whole = scale ? OF[magnitude]?.[scale] : undefined;
  if (whole) {
    magnitude = whole;
    last++;
  }
  if (!head) traits.push('few');
  const made = numeralOf(source, at, at, { value: 0, last, scale: 1, traits }, 'magnitude');
  // «عشرات الآلاف» is definite as a whole: no noun follows it without «من»
  return { ...made, from: null, to: null, magnitude, definite: made.definite || (whole !== undefined && tail?.definite === true) };
}

/** «الملايين الثلاثة»: the number stands behind its scale as an adjective. */
function definiteScale(source: Source, at: number): Numeral | null {
  const [head, tail] = [wordAt(source, at), wordAt(source, at + 1)];
  const scale = entryOf(head, 'scales')?.value;
  const value = entryOf(tail, 'unit')?.value ?? entryOf(tail, 'ten')?.value;
  if (!scale || !value || !head?.definite || !tail?.definite || tail.conjunction || tail.preposition !== '') return null;
  return numeralOf(source, at, at, { value: value * scale, last: at + 2, scale, traits: ['words', 'scaled'] }, 'cardinal');
}

const MAGNITUDE_OF = new Map<number, string>([[1e3, 'thousands'], [1e6, 'millions'], [1e9, 'billions']]); // prettier-ignore
