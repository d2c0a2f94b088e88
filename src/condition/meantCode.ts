import { findUnit } from '../claim/ucum.ts';
import { doseUnitOf, isTime } from './doseUnit.ts';

const LENGTH_MAXIMUM = 60;

/** As labels have them, in small letters and the singular: the library knows none of these, or takes it for something else. */
const USUAL_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['mcg', 'ug'],
  ['ug', 'ug'],
  ['mg', 'mg'],
  ['gm', 'g'],
  ['kg', 'kg'],
  ['iu', '[IU]'],
  ['i.u.', '[IU]'],
  ['sec', 's'],
  ['hr', 'h'],
  ['dag', 'd'],
  ['yr', 'a'],
]);

/** Such a short word in other letters is another unit: `U` is none of a dose, and `u` a mass of atoms. */
const SHORTEST_WORD = 3;

/**
 * The code that a wrong one, or one of another form, is probably meant to be, as doses take it: `ug` for `mcg`, `mg/kg/d` for
 * `mg/(kg.day)`. Null where a part of it is not known.
 */
export function meantCode(wrong: string): string | null {
  if (wrong.length > LENGTH_MAXIMUM) return null;
  const codes = partsOf(wrong).map(meantPart);
  return codes.every((code) => code !== undefined) ? codes.join('/') : null;
}

/** What is divided, and by what, in order. */
function partsOf(wrong: string): string[] {
  return wrong
    .replace(/\/\(([^()]*)\)/gu, (_, divisors: string) => `/${divisors.replaceAll('.', '/')}`)
    .replace(/\.([a-z]+)-1/giu, '/$1')
    .split(/\/|\sper\s/u)
    .map((part) => part.trim());
}

/** A gram to some and a grain to others, of a fifteenth of that: none is suggested. */
const TWO_UNITS = 'gr';

function meantPart(part: string): string | undefined {
  if (part.toLowerCase() === TWO_UNITS) return undefined;
  const word = part.replace(/[µμ]/u, 'u');
  const singular = word.toLowerCase().replace(/(?<=..)s$/u, '');
  const forms = [USUAL_SPELLINGS.get(singular), word, ...(singular.length < SHORTEST_WORD ? [] : [singular])];
  return forms
    .map((form) => (form === undefined ? undefined : findUnit(form)?.code))
    .find((code) => code !== undefined && (isTime(code) || doseUnitOf(code) !== null));
}
