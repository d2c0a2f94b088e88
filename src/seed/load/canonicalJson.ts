import { byCodeUnit } from '../../language/order.ts';

/** JSON with the keys of every object sorted and no spaces: one text for one value, however it was built. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([left], [right]) => byCodeUnit(left, right)));
  });
}
