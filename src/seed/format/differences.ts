import { z } from 'zod';
import { acrossFields } from './acrossFields.ts';
import { languageTag, propositionId, recordId, span, text } from './values.ts';

/** One entry of `differences.yaml`: what a reader found worded or translated differently, beyond what the claims show. */
export const differenceEntry = z
  .strictObject({
    proposition: propositionId
      .optional()
      .describe('What both documents state; left out where the place makes no claim, such as a heading.'),
    rightProposition: propositionId
      .optional()
      .describe('What the right document states instead, where the translation made it another proposition.'),
    left: recordId,
    right: recordId,
    kind: z.enum(['WORDING', 'TRANSLATION']),
    leftSays: text.describe('What the left document says, in a few English words of ours.'),
    rightSays: text.describe('What the right document says, in a few English words of ours.'),
    explanation: text,
    stage: languageTag
      .optional()
      .describe(
        'The language into which the difference came, where a text was translated by way of another language.',
      ),
    leftSpan: span.optional(),
    rightSpan: span.optional(),
  })
  .refine(({ left, right }) => left !== right, acrossFields('right', 'must be another document than left'))
  .refine(
    ({ proposition, rightProposition }) => proposition !== undefined || rightProposition === undefined,
    acrossFields('rightProposition', 'must be left out where there is no proposition'),
  )
  .refine(
    ({ proposition, leftSpan, rightSpan }) =>
      proposition !== undefined || (leftSpan !== undefined && rightSpan !== undefined),
    acrossFields('proposition', 'must be given, or else the place in both documents: leftSpan and rightSpan'),
  );

/** `differences.yaml` as a whole. */
export const differencesFile = z.array(differenceEntry);
