import { z } from 'zod';
import { meantCode } from '../../condition/meantCode.ts';

/** UCUM codes of time: what a rate is per, how long something lasts. */
export const TIME_UNITS = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'] as const;

/** The UCUM codes that an amount may have: mass, substance, volume, share, activity, energy, length, time. */
export const UNITS = [
  'ng',
  'ug',
  'mg',
  'g',
  'kg',
  'nmol',
  'umol',
  'mmol',
  'mol',
  'uL',
  'mL',
  'L',
  'mg/kg',
  'ug/kg',
  'mg/dL',
  'mmol/L',
  'umol/L',
  'meq',
  '%',
  '[IU]',
  'kcal',
  'kJ',
  'cm',
  'm',
  ...TIME_UNITS,
] as const;

/** One of these codes. Of another word the code that it means is told, and none that is only spelled like it: `mcg` is no `mg`. */
export function unitAmong<const Code extends string>(codes: readonly Code[]) {
  return z.enum(codes, {
    error: ({ input }) => {
      const given = typeof input === 'string' ? input : '';
      const forms = [meantCode(given), given].map((form) => form?.toLowerCase());
      const meant = codes.find((code) => forms.includes(code.toLowerCase()));
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      return `must be one of ${codes.join(', ')}${hint}`;
    },
  });
}
