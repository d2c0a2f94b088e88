import { z } from 'zod';

/** Code units of the properties of one row, as JSON. */
const SIZE_MAXIMUM = 10_000;

/** How deep lists and objects may stand in one another: far from where a program that reads an answer gives up. */
const DEPTH_MAXIMUM = 20;

/**
 * What else an imported row says, as it is: any JSON, at most 10,000 characters of it and 20 levels deep. It is passed on
 * untouched, where a schema of records would drop a key `__proto__`.
 */
export const properties = z
  .unknown()
  .refine(isObject, 'must be a mapping of keys to values, such as {} for none')
  .refine(
    (value) => !isObject(value) || depthOf(value) <= DEPTH_MAXIMUM,
    `must not be more than ${DEPTH_MAXIMUM} levels deep`,
  )
  .refine(
    (value) => !isObject(value) || depthOf(value) > DEPTH_MAXIMUM || sizeOf(value) <= SIZE_MAXIMUM,
    `must be at most ${SIZE_MAXIMUM} characters long as JSON: keep what a reader of the row needs`,
  )
  .transform((value) => value as Readonly<Record<string, unknown>>)
  .meta({ type: 'object', description: 'Everything else that the row says, as it is there.' });

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;

/** Levels of lists and objects in one another; one more than the maximum where there are more, since JSON can be as deep as it is long. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = [value]; level.length > 0 && depth <= DEPTH_MAXIMUM; depth += 1) {
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (!level.some((one) => typeof one === 'object' && one !== null)) return depth + 1;
  }
  return depth;
}
