import { z } from 'zod';
import { CERTAINTIES, PRESENCES, REVIEW_STATUSES, STANCES } from '../../claim/claim.ts';
import { qualifier } from './facts.ts';
import { properties } from './properties.ts';
import { curie, note, predicateId, propositionId, recordId, sha256, slug, span, text } from './values.ts';

/** A field that the other kind of claims has: an editor learns where it belongs, and not that it is unknown. */
const leftOut = (error: string) => z.never({ error }).optional();

const ofTexts = leftOut(
  'must be left out: a claim of a source of kind DATASET is a row, and says it in record',
);

/** What the claim of a text and the row of a dataset both say. */
const statement = {
  subject: slug,
  predicate: predicateId,
  object: slug,
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  presence: z.enum(PRESENCES),
  qualifiers: z.array(qualifier).default([]),
  citedStudies: z.array(recordId).default([]),
  review: z.enum(REVIEW_STATUSES),
  knowledgeLevel: text,
  agentType: text,
  note,
};

/** One line of `claims/*.jsonl` where the source is of kind DOCUMENTS. All spans count in the document and lie within it. */
export const claimLine = z.strictObject({
  id: recordId,
  document: recordId,
  proposition: propositionId
    .optional()
    .describe('Joins claims of several documents that say the same thing, differences apart.'),
  span,
  sha256: sha256.describe('SHA-256 of the UTF-8 bytes of the text within the span.'),
  ...statement,
  hedge: z
    .union(
      [
        span.transform((only) => [only]),
        z.array(span).min(2, 'must be two or more places: write a single one as [start, end]'),
      ],
      {
        error: 'must be a place, [start, end] with the end after the start, or a list of two or more',
      },
    )
    .optional()
    .describe('The words that weaken the claim; a list where two or more stand apart, in order.'),
  subjectMention: span.optional(),
  objectMention: span.optional(),
  coreference: z
    .array(z.enum(['SUBJECT', 'OBJECT']))
    .min(1)
    .refine((sides) => new Set(sides).size === sides.length, 'must name each side once')
    .optional()
    .describe('Which of the two the sentence names only by reference to another place, or not at all.'),
  attribution: text.describe('Whom the text names as saying it.'),
  citedReferences: z.array(recordId).default([]),
  paraphrase: text.optional().describe('English, in our own words.'),
  record: leftOut('must be left out: only a source whose kind in source.yaml is DATASET has rows'),
});

const ID_LENGTH = 200;
const PUBLICATIONS_MAXIMUM = 100;

/** One line of `claims/*.jsonl` where the source is of kind DATASET: a row in place of a document and what is in it. */
export const recordLine = z.strictObject({
  id: recordId,
  record: z
    .strictObject(
      {
        id: text.max(ID_LENGTH).describe("The row's id in the dataset, as it is there."),
        publications: z
          .array(curie)
          .max(PUBLICATIONS_MAXIMUM)
          .default([])
          .describe('What the row rests on by its own account.'),
        properties,
      },
      {
        error: ({ code }) =>
          code === 'invalid_type'
            ? 'must be the row as it was imported, {"id": …, "publications": […], "properties": {…}}: ' +
              'the source is of kind DATASET'
            : undefined,
      },
    )
    .describe('The row as it was imported.'),
  ...statement,
  document: ofTexts,
  proposition: ofTexts,
  span: ofTexts,
  sha256: ofTexts,
  hedge: ofTexts,
  subjectMention: ofTexts,
  objectMention: ofTexts,
  coreference: ofTexts,
  attribution: ofTexts,
  citedReferences: ofTexts,
  paraphrase: ofTexts,
});
