import { z } from 'zod';
import { CAUSAL_DIRECTIONS, PREDICATE_ROLES, SIGNS } from '../../predicate/predicate.ts';
import { SOURCE_KINDS } from '../../source/source.ts';
import { IDENTIFICATIONS, SOURCE_STANDINGS, STUDY_DESIGNS, STUDY_LAYERS } from '../../study/study.ts';
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
  words,
} from './values.ts';

/** `source.yaml`: what this folder is a source of. */
export const sourceFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/u, 'lower-case letters and digits, beginning with a letter'),
  name: z.string().min(1),
  kind: z.enum(SOURCE_KINDS),
  infores: curie.optional(),
  licence: z.string().min(1).optional(),
  url: z.url().optional(),
  answersByDefault: z.boolean(),
});

/** `prefixes.yaml`: the CURIE prefixes in use, each with the pattern of its local part. */
export const prefixesFile = z.array(
  z.strictObject({
    prefix: z.string().regex(/^[A-Za-z][A-Za-z0-9.]*$/u),
    name: z.string().min(1),
    /** A regular expression for the whole local part. */
    local: z.string().min(1),
  }),
);

/** `predicates.yaml`. */
export const predicatesFile = z.array(
  z.strictObject({
    id: predicateId,
    label: words,
    inverseLabel: words.optional(),
    biolink: curie.optional(),
    role: z.enum(PREDICATE_ROLES),
    sign: z.enum(SIGNS),
    direction: z.enum(CAUSAL_DIRECTIONS),
    /** Structural predicates only: whether the subject is kin of the object. */
    kin: z.boolean().optional(),
  }),
);

/** `documents.yaml`: the texts, without their words. */
export const documentsFile = z.array(
  z.strictObject({
    id: recordId,
    /** Name of the text's file in DOCUMENTS_DIR. */
    file: z.string().min(1),
    sha256,
    /** Length of the text in code points. */
    length: z.int().positive(),
    title: z.string().min(1),
    language: languageTag,
    url: z.url().optional(),
    derivedFrom: recordId.optional(),
    references: z
      .array(
        z.strictObject({
          id: recordId,
          /** The number by which the text cites it. */
          number: z.string().min(1),
          url: z.string().optional(),
          /** Whether the text itself shows the address cut short. */
          truncated: z.boolean(),
          span,
        }),
      )
      .default([]),
  }),
);

/** `studies.yaml`. */
export const studiesFile = z.array(
  z.strictObject({
    id: recordId,
    citation: z.string().min(1),
    year: z.int().min(1800).max(2100).optional(),
    identifiers: z
      .array(
        z.strictObject({
          scheme: z.enum(['doi', 'pmid', 'pmcid', 'isbn', 'other']),
          value: z.string().min(1),
          verified: z.boolean(),
        }),
      )
      .default([]),
    design: z.enum(STUDY_DESIGNS),
    controlled: z.boolean().optional(),
    randomised: z.boolean().optional(),
    arms: z.array(z.string().min(1)).default([]),
    species: slug.optional(),
    participants: z.int().positive().optional(),
    population: z.string().min(1).optional(),
    dose: amount.optional(),
    form: z.string().min(1).optional(),
    duration: z.string().min(1).optional(),
    standing: z.enum(SOURCE_STANDINGS),
    standingSince: z.iso.date().optional(),
    supersededBy: recordId.optional(),
    identification: z.enum(IDENTIFICATIONS),
    possiblySameAs: z.array(recordId).default([]),
    includes: z.array(recordId).default([]),
    layer: z.enum(STUDY_LAYERS),
  }),
);

/** `structure.yaml`: links between concepts that hold by what the words mean, no claim of a text. */
export const structureFile = z.array(
  z.strictObject({ subject: slug, predicate: predicateId, object: slug, basis: z.string().min(1) }),
);

/** `mechanisms.yaml`: named sets of assertions, by assertion id. */
export const mechanismsFile = z.array(
  z.strictObject({ id: slug, title: z.string().min(1), assertions: z.array(z.string().min(1)).min(1) }),
);

/** `differences.yaml`: what a reader found worded or translated differently, beyond what the claims' structure shows. */
export const differencesFile = z.array(
  z
    .strictObject({
      /** What both documents state; left out where the place makes no claim, such as a heading. */
      proposition: propositionId.optional(),
      /** What the right document states instead, where the translation made it another proposition. */
      rightProposition: propositionId.optional(),
      left: recordId,
      right: recordId,
      kind: z.enum(['WORDING', 'TRANSLATION']),
      /** What each says, in a few English words of ours. */
      leftSays: z.string().min(1),
      rightSays: z.string().min(1),
      explanation: z.string().min(1),
      /** The language into which the difference came, where a text was translated by way of another language. */
      stage: languageTag.optional(),
      leftSpan: span.optional(),
      rightSpan: span.optional(),
    })
    .refine(
      ({ proposition, leftSpan, rightSpan }) =>
        proposition !== undefined || (leftSpan !== undefined && rightSpan !== undefined),
      'needs a proposition, or the place in both documents (leftSpan and rightSpan)',
    ),
);
