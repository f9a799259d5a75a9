/** What a word can begin. */
export const STARTS = { number: 1, magnitude: 2, place: 4, noun: 8, sign: 16, clitic: 32 } as const;
const ROLES: readonly (readonly [number, string])[] = [
  [STARTS.number, 'zero one oneOf two twoOf unit spokenUnit ten teen tens hundred hundreds spokenHundred scale scaleTwo dozen dozenTwo fraction spokenHalf fractionTwo looseFraction roundedFraction ownedFraction fractionSign double twice'],
  [STARTS.magnitude, 'vague vagueScale few'],
  [STARTS.place, 'ordinal ordinalUnit decade'],
  [STARTS.noun, 'dual dualOf lone goalsInOne once point1'],
  [STARTS.sign, 'minus point'],
  [STARTS.clitic, 'clitic'],
];
const ROLE_OF = new Map(ROLES.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)));
const UNITS: ReadonlySet<string> = new Set(['time', 'measure', 'money']);

interface Sense {
  class: string;
  value: number;
}

/** «ساعة ونصف»: a unit in the singular begins a number too. */
const roleOf = (sense: Sense): number => ROLE_OF.get(sense.class) ?? (UNITS.has(sense.class) && sense.value === 1 ? STARTS.noun : 0);

/** What a word of these meanings can begin; 0 for most. */
export const rolesOf = (senses: readonly Sense[]): number => senses.reduce((roles, sense) => roles | roleOf(sense), 0);

/** The endings that an unknown word may be a dual by: «فلسطينيان», «رحلتين»; see duals.ts. */
export const UNKNOWN_DUALS: readonly string[] = ['يان', 'تان', 'تين'];
