import { z } from 'zod';
import { CERTAINTIES, PRESENCES, QUALIFIER_KINDS, REVIEW_STATUSES, STANCES } from '../../claim/claim.ts';
import { CONCEPT_CATEGORIES, MATCH_KINDS, NAME_KINDS, NAME_ORIGINS } from '../../concept/concept.ts';
import { DIRECTNESSES, EVIDENCE_DIRECTIONS, INDIRECT_REASONS } from '../../study/study.ts';
import {
  amount,
  curie,
  languageTag,
  predicateId,
  propositionId,
  recordId,
  sha256,
  slug,
  span,
} from './values.ts';

/** One line of `concepts/*.jsonl`. */
export const conceptLine = z.strictObject({
  id: slug,
  category: z.enum(CONCEPT_CATEGORIES),
  biolink: curie.optional(),
  names: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        language: languageTag,
        kind: z.enum(NAME_KINDS),
        origin: z.enum(NAME_ORIGINS),
      }),
    )
    .min(1),
  xrefs: z
    .array(
      z.strictObject({
        curie,
        label: z.string().min(1).optional(),
        match: z.enum(MATCH_KINDS),
        verified: z.boolean(),
      }),
    )
    .default([]),
  /** Ids that this concept had before; they lead to it. */
  formerIds: z.array(slug).default([]),
  /** An editor's remark; kept in the seed, not served. */
  note: z.string().min(1).optional(),
});

/** A restriction of a claim or a line. */
export const qualifier = z.strictObject({
  kind: z.enum(QUALIFIER_KINDS),
  /** What the text says, in a few English words of ours. */
  value: z.string().min(1),
  concept: slug.optional(),
  amount: amount.optional(),
  /** Whether the text says "only". */
  exclusive: z.boolean().default(false),
});

/** One line of `claims/*.jsonl`. All spans count in the document and lie within it. */
export const claimLine = z.strictObject({
  id: recordId,
  document: recordId,
  proposition: propositionId.optional(),
  span,
  /** SHA-256 of the UTF-8 bytes of the text within the span. */
  sha256,
  subject: slug,
  predicate: predicateId,
  object: slug,
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  presence: z.enum(PRESENCES),
  /** The words that weaken the claim; a list where two stand apart. */
  hedge: z.union([span, z.array(span).min(2)]).optional(),
  subjectMention: span.optional(),
  objectMention: span.optional(),
  /** Which of the two the sentence names only by reference to another place, or not at all. */
  coreference: z
    .array(z.enum(['SUBJECT', 'OBJECT']))
    .min(1)
    .optional(),
  attribution: z.string().min(1),
  qualifiers: z.array(qualifier).default([]),
  citedStudies: z.array(recordId).default([]),
  citedReferences: z.array(recordId).default([]),
  /** English, in our own words. */
  paraphrase: z.string().min(1).optional(),
  review: z.enum(REVIEW_STATUSES),
  knowledgeLevel: z.string().min(1),
  agentType: z.string().min(1),
  note: z.string().min(1).optional(),
});

/** One line of `evidence/*.jsonl`: what one study says about one assertion. */
export const evidenceLine = z.strictObject({
  id: recordId,
  study: recordId,
  subject: slug,
  predicate: predicateId,
  object: slug,
  direction: z.enum(EVIDENCE_DIRECTIONS),
  directness: z.enum(DIRECTNESSES),
  indirectBecause: z.enum(INDIRECT_REASONS).optional(),
  qualifiers: z.array(qualifier).default([]),
  summary: z.string().min(1),
});
