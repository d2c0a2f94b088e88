import { z } from 'zod';
import { DOSE_BASES, QUALIFIER_KINDS } from '../../claim/claim.ts';
import { CONCEPT_CATEGORIES, MATCH_KINDS, NAME_KINDS, NAME_ORIGINS } from '../../concept/concept.ts';
import { DIRECTNESSES, EVIDENCE_DIRECTIONS, INDIRECT_REASONS, STUDY_DESIGNS } from '../../study/study.ts';
import { acrossFields } from './acrossFields.ts';
import {
  amount,
  biolinkClass,
  curie,
  languageTag,
  note,
  predicateId,
  recordId,
  slug,
  text,
} from './values.ts';

/** One line of `concepts/*.jsonl`. */
export const conceptLine = z
  .strictObject({
    id: slug,
    category: z.enum(CONCEPT_CATEGORIES),
    biolink: biolinkClass.optional(),
    names: z
      .array(
        z.strictObject({
          text,
          language: languageTag,
          kind: z
            .enum(NAME_KINDS)
            .describe('PREFERRED: the one to show. MENTION: pronouns, clauses and the like in a text.'),
          origin: z.enum(NAME_ORIGINS).describe("SOURCE: a text's own words. EDITOR: ours."),
          plural: z
            .boolean()
            .optional()
            .describe(
              "Whether the name is a plural: where it is shown, a predicate's `pluralLabel` follows it.",
            ),
        }),
      )
      .min(1),
    xrefs: z
      .array(
        z.strictObject({
          curie,
          label: text.optional().describe("The other vocabulary's name for it."),
          match: z.enum(MATCH_KINDS),
          verified: z.boolean().describe('Whether the id was seen with this label where it is defined.'),
        }),
      )
      .default([]),
    molarMass: z
      .strictObject({
        gramsPerMole: z.number().positive(),
        basis: text.describe('Where it comes from.'),
      })
      .optional()
      .describe(
        'Of a substance whose doses may be told in moles: without it mass and moles are not compared.',
      ),
    human: z
      .boolean()
      .optional()
      .describe(
        'ORGANISM only: whether it is our own species, so that what was found in it was found in people.',
      ),
    formerIds: z.array(slug).default([]).describe('Ids that this concept had before; they lead to it.'),
    note,
  })
  .refine(
    ({ category, human }) => human === undefined || category === 'ORGANISM',
    acrossFields('human', 'must be left out where the category is not ORGANISM'),
  );

/** A restriction of a claim or a line. */
export const qualifier = z
  .strictObject({
    kind: z.enum(QUALIFIER_KINDS),
    value: text.describe('What the text says, in a few English words of ours.'),
    concept: slug.optional(),
    amount: amount.optional(),
    basis: z
      .enum(DOSE_BASES)
      .optional()
      .describe(
        'DOSE with an amount only: whether the amount counts food and supplements together, or supplements alone. ' +
          'Left out where that is not said.',
      ),
    exclusive: z.boolean().default(false).describe('Whether the text says "only".'),
  })
  .refine(
    ({ kind, amount: given, basis }) => basis === undefined || (kind === 'DOSE' && given !== undefined),
    acrossFields('basis', 'must be left out where the kind is not DOSE or there is no amount'),
  );

/** One line of `evidence/*.jsonl`: what one study says about one assertion. */
export const evidenceLine = z
  .strictObject({
    id: recordId,
    study: recordId,
    subject: slug,
    predicate: predicateId,
    object: slug,
    direction: z.enum(EVIDENCE_DIRECTIONS).describe('What the primary outcome says.'),
    directness: z.enum(DIRECTNESSES),
    indirectBecause: z.enum(INDIRECT_REASONS).optional(),
    design: z
      .enum(STUDY_DESIGNS)
      .optional()
      .describe(
        "How what the line tells was found, where that is not the study's own design: levels compared at one " +
          'time within a trial are OBSERVATIONAL.',
      ),
    controlled: z
      .boolean()
      .optional()
      .describe(
        "Whether what the line tells was compared with a control group, where that is not the study's own: a change " +
          'from before to after within one group of a controlled trial is not.',
      ),
    qualifiers: z.array(qualifier).default([]),
    summary: text.describe('English, in our own words.'),
  })
  .refine(
    ({ directness, indirectBecause }) => !(directness === 'INDIRECT' && indirectBecause === undefined),
    acrossFields(
      'indirectBecause',
      `must be given where directness is INDIRECT: one of ${INDIRECT_REASONS.join(', ')}`,
    ),
  )
  .refine(
    ({ directness, indirectBecause }) => !(directness === 'DIRECT' && indirectBecause !== undefined),
    acrossFields('indirectBecause', 'must be left out where directness is DIRECT'),
  );
