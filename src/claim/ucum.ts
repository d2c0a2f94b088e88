import { UcumLhcUtils, type Unit } from '@lhncbc/ucum-lhc';

const ucum = UcumLhcUtils.getInstance();

const CODE_MAXIMUM = 30;

/** One unit, with a prefix if need be, to no power. Where it cannot read other characters the library prints to the console. */
const SINGLE_UNIT = /^(?:%|[A-Za-z[][\w[\]%*']*(?<!\d))$/u;

/** Names that every object has, which the library takes for units. */
const NO_UNIT = new RegExp(`(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})$`, 'u');

/** A single unit, and the UCUM code that it has or should have; null where the library knows of none. */
export function findUnit(code: string): { readonly unit: Unit; readonly code: string } | null {
  if (code.length > CODE_MAXIMUM || !SINGLE_UNIT.test(code) || NO_UNIT.test(code)) return null;
  const { unit, origString } = ucum.getSpecifiedUnit(code, 'validate');
  return unit == null || origString == null ? null : { unit, code: origString };
}

/**
 * A value in another unit; null where the two measure different things.
 *
 * @param from - A UCUM code of units that are known, as is `to`.
 * @param molarMass - That of the substance, in g/mol. Without one mass and moles cannot be compared.
 */
export function convertUnits(
  value: number,
  from: string,
  to: string,
  molarMass: number | null,
): number | null {
  const { status, toVal } = ucum.convertUnitTo(from, value, to, { molecularWeight: molarMass });
  return status === 'succeeded' ? toVal : null;
}
