import { z } from 'zod';

/** A slug: lower-case letters, digits and underscores, beginning with a letter. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/u, 'a slug: lower-case letters, digits, underscores, beginning with a letter');

/** A predicate's id: upper-case letters, digits and underscores. */
export const predicateId = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/u, 'upper-case letters, digits, underscores, beginning with a letter');

/** A proposition's id: `P-` and a slug with hyphens. */
export const propositionId = z
  .string()
  .regex(/^P-[a-z0-9_-]+$/u, 'P- followed by lower-case letters, digits, hyphens or underscores');

/** A claim's, study's, reference's or line's id: letters, digits, hyphens and underscores. */
export const recordId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/u, 'letters, digits, hyphens and underscores, beginning with a letter');

/** A compact URI: `prefix:local`. The prefix must be listed in `prefixes.yaml`. */
export const curie = z.string().regex(/^[A-Za-z][A-Za-z0-9.]*:[^\s:]+$/u, 'a CURIE, prefix:local');

/** A language tag of BCP 47, as far as the seed needs it. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'a BCP-47 language tag, such as "da"');

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, '64 lower-case hexadecimal digits');

/** Words in several languages, by language tag; English is required. */
export const words = z
  .record(languageTag, z.string().min(1))
  .refine((value) => 'en' in value, 'has no English ("en")');

/** Start and end of a place in a document, in code points from 0, end exclusive. */
export const span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, 'the end must be greater than the start');

/** A quantity. Units are UCUM codes, such as `mg`; `perTime` is a UCUM unit of time, such as `d`. */
export const amount = z
  .strictObject({
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    unit: z.string().min(1),
    perTime: z.string().min(1).optional(),
    approximate: z.boolean().default(false),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs min, max or both')
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    'min must not be greater than max',
  );
