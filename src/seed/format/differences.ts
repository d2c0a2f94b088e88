import { z } from 'zod';
import { acrossFields } from './acrossFields.ts';
import { languageTag, propositionId, recordId, span, text } from './values.ts';

/** What a reader noted, in one language. */
const noteFields = {
  leftSays: text.describe('What the left document says, in a few words of ours.'),
  rightSays: text.describe('What the right document says, in a few words of ours.'),
  explanation: text,
};

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
    ...noteFields,
    inOtherLanguages: z
      .record(languageTag, z.strictObject(noteFields))
      .refine((notes) => !('en' in notes), 'must have no English ("en"): the entry itself is in English')
      .optional()
      .describe('The note, which is English, whole in other languages, by language tag.'),
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
