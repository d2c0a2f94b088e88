import type { Sign } from '../../predicate/predicate.ts';

/** What a DIRECTION qualifier says happens to the object, as the sign of the assertion. */
const SIGN_OF_DIRECTION: ReadonlyMap<string, Sign> = new Map([
  ['increased', 'RAISES'],
  ['decreased', 'LOWERS'],
]);

/** The values that a DIRECTION qualifier may have. */
export const DIRECTIONS: readonly string[] = [...SIGN_OF_DIRECTION.keys()];

/** The sign that a direction gives; undefined where there is no direction, or none of `DIRECTIONS`. */
export function signOfDirection(direction: string | undefined): Sign | undefined {
  return direction === undefined ? undefined : SIGN_OF_DIRECTION.get(direction);
}
