import { z } from 'zod';
import { TIME_UNITS, unitAmong, UNITS } from './units.ts';

/** The message of a value that does not have its form: `must be a slug: …`. The value itself is put before it. */
const mustBe = (what: string) => `must be ${what}`;

/** A slug: lower-case letters, digits and underscores, beginning with a letter. */
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/u,
    mustBe('a slug: lower-case letters, digits and underscores, beginning with a letter'),
  );

/** A predicate's id: upper-case letters, digits and underscores. */
export const predicateId = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/u, mustBe('upper-case letters, digits and underscores, beginning with a letter'));

/** A proposition's id: `P-` and a slug with hyphens. */
export const propositionId = z
  .string()
  .regex(/^P-[a-z0-9_-]+$/u, mustBe('P- followed by lower-case letters, digits, hyphens or underscores'));

/** A claim's, study's, reference's or line's id: letters, digits, hyphens and underscores. */
export const recordId = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]*$/u,
    mustBe('letters, digits, hyphens and underscores, beginning with a letter'),
  );

/** A compact URI: `prefix:local`. The prefix must be listed in `prefixes.yaml`. */
export const curie = z.string().regex(/^[A-Za-z][A-Za-z0-9.]*:[^\s:]+$/u, mustBe('a CURIE, prefix:local'));

/** A class of the Biolink Model. */
export const biolinkClass = z
  .string()
  .regex(/^biolink:[A-Z][A-Za-z]*$/u, mustBe('a class of the Biolink Model, such as biolink:Disease'));

/** A predicate of the Biolink Model. */
export const biolinkPredicate = z
  .string()
  .regex(/^biolink:[a-z]+(_[a-z]+)*$/u, mustBe('a predicate of the Biolink Model, such as biolink:affects'));

/** A language tag of BCP 47, as far as the seed needs it. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, mustBe('a BCP-47 language tag, such as "da"'));

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, mustBe('64 lower-case hexadecimal digits'));

/** Words for people: one line, not empty, no white space at either end, no control characters. */
export const text = z
  .string()
  .regex(
    /^(?=\S)[^\p{Cc}\p{Cs}\u2028\u2029]+(?<=\S)$/u,
    mustBe('one line of words, without white space at its ends and without control characters'),
  );

/** A remark for editors. */
export const note = text.optional().describe('A remark for editors; kept in the seed, not served.');

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/u,
  error: mustBe('a whole web address that begins with http:// or https://'),
});

/** Words in several languages, by language tag; English is required. */
export const words = z
  .record(languageTag, text)
  .refine((value) => 'en' in value, 'must have English words ("en")');

/** Start and end of a place in a document, in code points from 0, end exclusive. */
export const span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, 'must end after its start')
  .describe('Start and end in code points from 0, end exclusive.');

/** A quantity. */
export const amount = z
  .strictObject({
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    unit: unitAmong(UNITS).describe('A UCUM code.'),
    perTime: unitAmong(TIME_UNITS).optional().describe('A UCUM code: "d" for "a day".'),
    approximate: z.boolean().default(false),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'must have min, max or both')
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    'must not have a min greater than its max',
  )
  .refine(
    ({ min, max, unit }) => unit !== '%' || Math.max(min ?? 0, max ?? 0) <= 100,
    'must not be more than 100 %',
  );
