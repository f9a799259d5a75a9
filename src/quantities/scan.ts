import type { Magnitude } from '../model/quantity.ts';
import { joined, scaleAt, saidTwice, term } from './compose.ts';
import type { Part } from './compose.ts';
import { fractionAt, fractionOf, wholeAndFraction } from './fractions.ts';
import type { Numeral, Trait } from './numeral.ts';
import { has, setNumerals, stemStart, written } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** Finds every numeral of the text, left to right, each as long as it goes. */
export function scan(source: Source): void {
  const found: Numeral[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const numeral = isTrigger(source, at) && !isPercentSign(source, at, found.at(-1)) ? numeralAt(source, at) : null;
    if (numeral) found.push(numeral);
    at = numeral ? Math.max(numeral.last, at + 1) : at + 1;
  }
  setNumerals(source, found);
}

/** Nothing but digits and words of the lexicon can start a numeral. */
const isTrigger = (source: Source, at: number): boolean => source.tokens[at]?.type === 'digits' || (source.words[at]?.entries.length ?? 0) > 0 || has(source, at - 1, 'casualty');

/** «المئة» of «تسعين في المئة», «بالمئة» of «90 بالمئة». */
function isPercentSign(source: Source, at: number, before: Numeral | undefined): boolean {
  const word = source.words[at];
  if (!word?.definite || !word.classes.has('hundred') || !before) return false;
  return word.preposition === 'ب' ? before.last === at : before.last === at - 1 && has(source, at - 1, 'in');
}

const make = (source: Source, first: number, from: number, part: Part, rule: string): Numeral => {
  const word = source.words[first];
  const apart = from > first;
  const clitic = apart ? (source.words[first]?.form ?? '') : '';
  return {
    first,
    lead: first,
    last: part.last,
    start: stemStart(source, from),
    end: source.tokens[part.last - 1]?.end ?? 0,
    from: Number.isNaN(part.value) ? null : part.value,
    to: Number.isNaN(part.value) ? null : part.value,
    traits: new Set<Trait>(part.traits),
    scale: part.scale,
    definite: apart ? /ال$|لل$/.test(clitic) : (word?.definite ?? false),
    preposition: apart ? (/[بلك]/.exec(clitic.replace('ال', ''))?.[0] ?? '') : (word?.preposition ?? ''),
    conjunction: apart ? /^[وف]/.test(clitic) : (word?.conjunction ?? false) || has(source, first - 1, 'and'),
    dual: false,
    rule,
    parts: source.tokens.slice(from, part.last).map((token) => source.text.slice(token.start, token.end)),
  };
};

function numeralAt(source: Source, at: number): Numeral | null {
  // «و12», «الـ15», «لل5»: the clitic is a token of its own, glued to the digits
  if (has(source, at, 'clitic')) {
    const next = source.tokens[at + 1];
    if (!next?.glued) return null;
    const share = has(source, at + 1, 'fractionSign') ? fractionAt(source, at + 1) : null;
    if (share) return make(source, at, at + 1, share, 'fraction');
    if (next.type !== 'digits') return null;
    const number = sum(source, at + 1);
    return number && make(source, at, at + 1, number, 'cardinal');
  }
  const vague = vagueAt(source, at);
  if (vague) return vague;
  const share = fractionAt(source, at);
  if (share) return make(source, at, at, share, 'fraction');
  const sign = signed(source, at);
  if (sign) return sign;
  const number = sum(source, at);
  if (number) return make(source, at, at, number, 'cardinal');
  const place = ordinalAt(source, at);
  if (place) return make(source, at, at, place, 'ordinal word');
  return dualAt(source, at);
}

/** A whole number: members of falling scale, joined by «و», then a half or a quarter of the last scale. */
export function sum(source: Source, at: number): Part | null {
  const zero = entryOf(source.words[at], 'zero');
  if (zero) return { value: 0, last: at + 1, scale: 1, traits: ['words', 'zero'] };
  let total = term(source, at);
  if (!total) return null;
  let smallest = total.scale;
  const multiplier = total.value / total.scale;
  for (let next = joined(source, total.last); next >= 0 && smallest > 1; next = joined(source, total.last)) {
    const word = source.words[next];
    if (!word || word.preposition !== '' || has(source, next + 1, 'parts')) break;
    const more = term(source, next);
    if (!more || more.traits.includes('decimal') || more.traits.includes('reference')) break;
    // مئة ألف وألف is 101 000, the classical order; otherwise a member is smaller than the last scale
    const classical = more.traits.includes('bareScale') && more.scale === smallest && multiplier >= 100 && multiplier % 100 === 0;
    if (more.value >= smallest && !classical) break;
    if (more.value === 0) break;
    total = { value: total.value + more.value, last: more.last, scale: more.scale > 1 ? more.scale : 1, traits: merge(total.traits, more.traits) };
    smallest = more.scale;
    if (classical) break;
  }
  return inBrackets(source, saidTwice(source, wholeAndFraction(source, total)));
}

/** «1200000 (مليون ومئتا ألف)»: the same number again, in words. */
function inBrackets(source: Source, total: Part): Part {
  if (!total.traits.includes('digits') || !has(source, total.last, 'bracket') || source.tokens[total.last + 1]?.type !== 'word') return total;
  const again = sum(source, total.last + 1);
  return again?.value === total.value && has(source, again.last, 'unbracket') ? { ...total, last: again.last + 1 } : total;
}

const merge = (one: Trait[], two: Trait[]): Trait[] => [...new Set([...one.filter((trait) => trait !== 'bareScale' && trait !== 'one' && trait !== 'two'), ...two.filter((trait) => trait === 'digits' || trait === 'scaled')])];

/** «-٤,٥», «.25»: a sign that touches the number and nothing before it. */
function signed(source: Source, at: number): Numeral | null {
  const minus = has(source, at, 'minus');
  const point = has(source, at, 'point');
  const before = source.tokens[at - 1];
  const next = source.tokens[at + 1];
  const spaced = source.tokens[at]?.glued !== true || has(source, at - 1, 'bracket');
  if ((!minus && !point) || next?.type !== 'digits' || !spaced || before?.type === 'digits') return null;
  if (!next.glued && (point || at > 0)) return null;
  const number = point ? fractionOf(source, at + 1) : sum(source, at + 1);
  if (!number) return null;
  const value = minus ? -number.value : number.value;
  const made = make(source, at, at, { ...number, value, traits: [...number.traits, 'signed'] }, 'cardinal');
  return { ...made, conjunction: false, definite: false, preposition: '' };
}

const OF: Readonly<Record<string, Partial<Record<string, Magnitude>>>> = {
  tens: { thousands: 'tens of thousands', millions: 'tens of millions', billions: 'billions', hundreds: 'hundreds' },
  hundreds: { thousands: 'hundreds of thousands', millions: 'hundreds of millions', billions: 'billions' },
  thousands: { thousands: 'millions', millions: 'billions', billions: 'billions' },
  millions: { millions: 'billions', billions: 'billions', thousands: 'billions' },
};

/** «مئات», «عشرات الآلاف», «بضعة ملايين», «بضعة أيام»: an order of magnitude, or a few. */
function vagueAt(source: Source, at: number): Numeral | null {
  const few = entryOf(source.words[at], 'few');
  const lead = few ? at + 1 : at;
  const word = source.words[lead];
  const head = word && (!few || (!word.conjunction && word.preposition === '')) ? entryOf(word, 'vague') ?? entryOf(word, 'vagueScale') : undefined;
  if (!head && !few) return null;
  let magnitude = (head?.code ?? 'few') as Magnitude;
  let last = head ? lead + 1 : lead;
  const traits: Trait[] = ['words', 'vague'];
  const tail = head ? source.words[last] : undefined;
  const scale = tail && !tail.conjunction && tail.preposition === '' ? entryOf(tail, 'vagueScale')?.code ?? MAGNITUDE_OF.get(scaleAt(source, last) ?? 0) : undefined;
  const whole = scale ? OF[magnitude]?.[scale] : undefined;
  if (whole) {
    magnitude = whole;
    last++;
  }
  if (!head) traits.push('few');
  const made = make(source, at, at, { value: 0, last, scale: 1, traits }, 'magnitude');
  // «عشرات الآلاف» is definite as a whole: no noun follows it without «من»
  return { ...made, from: null, to: null, magnitude, definite: made.definite || (whole !== undefined && tail?.definite === true) };
}

const MAGNITUDE_OF = new Map<number, string>([[1e3, 'thousands'], [1e6, 'millions'], [1e9, 'billions']]); // prettier-ignore

/** «الثالث», «السابعة عشرة», «الحادي والعشرون», «الثانية والنصف». */
function ordinalAt(source: Source, at: number): Part | null {
  const unit = entryOf(source.words[at], 'ordinal') ?? entryOf(source.words[at], 'ordinalUnit');
  const decade = entryOf(source.words[at], 'decade');
  if (decade) return { value: decade.value, last: at + 1, scale: 1, traits: ['words', 'decade'] };
  if (!unit) return null;
  const part = (value: number, last: number): Part => ({ value, last, scale: 1, traits: ['words', 'ordinal'] });
  if (has(source, at + 1, 'ten') && !source.words[at + 1]?.conjunction && !source.words[at + 1]?.preposition) return part(unit.value + 10, at + 2);
  const next = joined(source, at + 1);
  const tens = next < 0 ? undefined : entryOf(source.words[next], 'tens');
  if (tens) return part(unit.value + tens.value, next + 1);
  if (unit.class === 'ordinalUnit') return null;
  const half = next < 0 ? undefined : entryOf(source.words[next], 'fraction');
  return half && source.words[next]?.definite ? part(unit.value + half.value, next + 1) : part(unit.value, at + 1);
}

/** «عامين», «قتيلان», «ساعة ونصف»: the noun is its own number. */
function dualAt(source: Source, at: number): Numeral | null {
  const word = source.words[at];
  const dual = word?.classes.has('dual') || isTwoOfThem(source, at);
  const single = word?.classes.has('singular') && ['time', 'measure', 'money'].some((name) => word.classes.has(name));
  if (!dual && !single) return null;
  const whole: Part = { value: dual ? 2 : 1, last: at + 1, scale: 1, traits: ['words', 'dual'] };
  const full = wholeAndFraction(source, whole);
  if (!dual && full.last === whole.last && !opensRange(source, at)) return null;
  const made = make(source, at, at, full, dual ? 'dual' : 'unit and a part');
  return { ...made, dual: true, parts: [written(source, at, full.last - 1)] };
}

/** «قتل فلسطينيان»: behind a verb of harm, an unknown word in ـيان is two people. */
function isTwoOfThem(source: Source, at: number): boolean {
  const word = source.words[at];
  return has(source, at - 1, 'casualty') && word?.entries.length === 0 && word.form.length > 5 && word.form.endsWith('يان');
}

/** «من سنة إلى ثلاث سنوات»: the first of the range says its unit and no number. */
function opensRange(source: Source, at: number): boolean {
  const word = source.words[at];
  if (!word || word.definite || word.conjunction || !(has(source, at - 1, 'from') || has(source, at - 1, 'between'))) return false;
  const next = has(source, at + 1, 'to') ? at + 2 : source.words[at + 1]?.conjunction ? at + 1 : -1;
  const right = source.words[next];
  return right !== undefined && ['unit', 'dual', 'tens', 'ten', 'teen'].some((name) => right.classes.has(name));
}
