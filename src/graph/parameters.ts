/**
 * Parameters as the driver must be given them. The driver sends every number as a float; a whole number is meant as
 * an integer (`LIMIT` refuses a float), so it goes as a bigint.
 */
export function toDriverParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toDriverParameters);
  if (value === null || typeof value !== 'object') return value;
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) members[key] = toDriverParameters(member);
  return members;
}
