import { z } from 'zod';
import { SOURCE_KINDS } from '../../source/source.ts';
import { IDENTIFICATIONS, SOURCE_STANDINGS, STUDY_DESIGNS, STUDY_LAYERS } from '../../study/study.ts';
import { acrossFields } from './acrossFields.ts';
import { predicateEntry } from './predicates.ts';
import {
  amount,
  languageTag,
  predicateId,
  recordId,
  sha256,
  slug,
  span,
  text,
  webAddress,
} from './values.ts';

/** `source.yaml`: what this folder is a source of. */
export const sourceFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/u, 'must be lower-case letters and digits, beginning with a letter'),
  name: text,
  kind: z.enum(SOURCE_KINDS),
  infores: z
    .string()
    .regex(/^infores:[a-z0-9-]+$/u, 'must be an id of the Information Resource Registry, infores:name')
    .optional(),
  licence: text.optional(),
  url: webAddress.optional(),
  answersByDefault: z.boolean().describe('Whether questions that name no source are answered from this one.'),
});

/** One entry of `prefixes.yaml`: a CURIE prefix in use, with the pattern of its local part. */
export const prefixEntry = z.strictObject({
  prefix: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.]*$/u, 'must be letters, digits and dots, beginning with a letter'),
  name: text,
  local: text
    .refine(isPattern, 'must be a regular expression')
    .describe('A regular expression for the whole local part.'),
});

/** One entry of `documents.yaml`: a text, without its words. */
export const documentEntry = z.strictObject({
  id: recordId,
  file: z
    .string()
    .regex(/^[^/\\\s.][^/\\]*$/u, 'must be the name of a file in DOCUMENTS_DIR, without a folder')
    .describe('Name of the file in DOCUMENTS_DIR.'),
  sha256: sha256.describe('SHA-256 of the bytes of the file.'),
  length: z.int().positive().describe('Length in code points.'),
  title: text,
  language: languageTag,
  url: webAddress.optional(),
  derivedFrom: recordId
    .optional()
    .describe('The document of which this one is a translation or an adaptation.'),
  references: z
    .array(
      z.strictObject({
        id: recordId,
        number: text.describe('The number by which the text cites it.'),
        url: webAddress.optional(),
        truncated: z.boolean().describe('Whether the text itself shows the address cut short.'),
        span,
      }),
    )
    .default([]),
});

/** The form of an identifier's value, by scheme. */
const IDENTIFIER_FORMS: Readonly<Record<string, RegExp>> = {
  doi: /^10\.[0-9]{4,9}\/\S+$/u,
  pmid: /^[1-9][0-9]{0,8}$/u,
  pmcid: /^PMC[1-9][0-9]*$/u,
  isbn: /^(97[89])?[0-9]{9}[0-9X]$/u,
};

/** One entry of `studies.yaml`. */
export const studyEntry = z
  .strictObject({
    id: recordId,
    citation: text,
    year: z.int().min(1800).max(2100).optional(),
    identifiers: z
      .array(
        z
          .strictObject({
            scheme: z.enum(['doi', 'pmid', 'pmcid', 'isbn', 'other']),
            value: text,
            verified: z.boolean().describe('Whether the id was seen with this publication.'),
          })
          .refine(({ scheme, value }) => IDENTIFIER_FORMS[scheme]?.test(value) ?? true, {
            path: ['value'],
            error:
              'must have the form of its scheme: doi 10.1000/x, pmid 12345, pmcid PMC12345, isbn 9780000000000',
          }),
      )
      .default([]),
    design: z.enum(STUDY_DESIGNS),
    controlled: z.boolean().optional(),
    randomised: z.boolean().optional(),
    arms: z.array(text).default([]),
    species: slug.optional(),
    participants: z.int().positive().optional(),
    population: text.optional(),
    dose: amount.optional(),
    form: text.optional(),
    duration: text.optional(),
    standing: z.enum(SOURCE_STANDINGS),
    standingSince: z.iso.date('must be a day, such as 2024-01-31').optional(),
    supersededBy: recordId.optional(),
    identification: z.enum(IDENTIFICATIONS),
    possiblySameAs: z.array(recordId).default([]).describe('Said on both sides.'),
    includes: z.array(recordId).default([]).describe('Studies that a review includes.'),
    layer: z.enum(STUDY_LAYERS),
  })
  .refine(
    ({ standing, supersededBy }) => !(standing === 'SUPERSEDED' && supersededBy === undefined),
    acrossFields(
      'supersededBy',
      'must name the study that supersedes this one, since its standing is SUPERSEDED',
    ),
  );

/** One entry of `structure.yaml`: a link between concepts that holds by what the words mean, no claim of a text. */
export const structureEntry = z.strictObject({
  subject: slug,
  predicate: predicateId,
  object: slug,
  basis: text.describe('Why it holds.'),
});

/** One entry of `mechanisms.yaml`: a named set of assertions. */
export const mechanismEntry = z.strictObject({
  id: slug,
  title: text,
  assertions: z
    .array(text)
    .min(1)
    .describe('Ids of assertions, subject.PREDICATE.object, that a claim or line is about.'),
});

/** One entry of `chains.yaml`: between what an export of answers looks for chains. */
export const chainEntry = z
  .strictObject({ from: slug, to: slug })
  .refine(({ from, to }) => from !== to, acrossFields('to', 'must be another concept than from'));

/** `prefixes.yaml` as a whole. */
export const prefixesFile = z.array(prefixEntry);

/** `predicates.yaml` as a whole. */
export const predicatesFile = z.array(predicateEntry);

/** `documents.yaml` as a whole. */
export const documentsFile = z.array(documentEntry);

/** `studies.yaml` as a whole. */
export const studiesFile = z.array(studyEntry);

/** `structure.yaml` as a whole. */
export const structureFile = z.array(structureEntry);

/** `mechanisms.yaml` as a whole. */
export const mechanismsFile = z.array(mechanismEntry);

/** `chains.yaml` as a whole. */
export const chainsFile = z.array(chainEntry);

function isPattern(local: string): boolean {
  try {
    new RegExp(`^(?:${local})$`, 'u');
    return true;
  } catch {
    return false;
  }
}
