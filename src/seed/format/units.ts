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
