import { z } from 'zod';
import { CHAIN_SIGNS } from '../chain/effect.ts';
import { CERTAINTIES, PRESENCES, STANCES } from '../claim/claim.ts';
import { DISAGREEMENT_KINDS } from '../comparison/disagreement.ts';
import { SHORTFALLS } from '../comparison/overstatement.ts';
import { CAUSAL_DIRECTIONS, PREDICATE_ROLES, SIGNS, STRUCTURAL_MEANINGS } from '../predicate/predicate.ts';
import {
  DIRECTNESSES,
  EVIDENCE_DIRECTIONS,
  IDENTIFICATIONS,
  INDIRECT_REASONS,
  SOURCE_STANDINGS,
  STUDY_DESIGNS,
} from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';
import { BALANCE_VERDICTS } from '../weighing/verdict.ts';

/** What tells a file of answers from other JSON. */
export const ANSWERS_FORMAT = 'magnesia-answers';

/** Raised whenever the shape of the file or the meaning of a field changes: files of two versions are not compared. */
export const ANSWERS_FORMAT_VERSION = 2;

const id = z.string();
const ids = z.array(id).readonly();
const concepts = ids.describe('Concepts that the restrictions name');
const restrictions = z.string().describe('A fingerprint of the restrictions; empty where there are none');

const release = z.strictObject({
  id,
  contentHash: z.string(),
  madeAt: z.string(),
  rules: z.int().describe('Version of the rules by which answers were derived'),
});

const predicate = z.strictObject({
  id,
  role: z.enum(PREDICATE_ROLES),
  sign: z.enum(SIGNS),
  direction: z.enum(CAUSAL_DIRECTIONS),
});

const structuralLink = z.strictObject({
  subject: id,
  predicate: id,
  object: id,
  meaning: z
    .enum([...STRUCTURAL_MEANINGS, 'KIN'])
    .nullable()
    .describe('What questions make of it, if anything'),
  sources: ids,
});

const document = z.strictObject({ id, source: id, derivedFrom: id.nullable() });

const study = z.strictObject({
  id,
  standing: z.enum(SOURCE_STANDINGS),
  supersededBy: id.nullable(),
  design: z.enum(STUDY_DESIGNS),
  controlled: z.boolean().nullable(),
  species: id.nullable(),
  identification: z.enum(IDENTIFICATIONS),
  identifiers: ids.describe('Verified ones, as scheme:value'),
  possiblySameAs: ids,
  includes: ids,
});

const claim = z.strictObject({
  id,
  assertion: id,
  source: id,
  document: id.nullable(),
  proposition: id.nullable(),
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  presence: z.enum(PRESENCES),
  restrictions,
  concepts,
  citedStudies: ids,
});

const line = z.strictObject({
  id,
  assertion: id,
  study: id,
  direction: z.enum(EVIDENCE_DIRECTIONS),
  design: z.enum(STUDY_DESIGNS),
  controlled: z.boolean().nullable().describe("Its own, else its study's"),
  directness: z.enum(DIRECTNESSES),
  indirectBecause: z.enum(INDIRECT_REASONS).nullable(),
  restrictions,
  concepts,
  level: z.enum(EVIDENCE_LEVELS).nullable(),
  human: z.boolean(),
  counted: z.boolean(),
  notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
});

const tally = z.strictObject({
  supports: z.int().nonnegative(),
  disputes: z.int().nonnegative(),
  noEffect: z.int().nonnegative(),
  unclear: z.int().nonnegative(),
});

const assertion = z.strictObject({
  id,
  subject: id,
  predicate: id,
  object: id,
  sign: z.enum(SIGNS),
  level: z.enum(EVIDENCE_LEVELS),
  verdict: z.enum(BALANCE_VERDICTS),
  human: tally,
  nonHuman: tally,
  notCounted: z.partialRecord(z.enum(NOT_COUNTED_REASONS), z.int().nonnegative()),
  independentSources: z.int().nonnegative(),
});

const disagreement = z.strictObject({
  id,
  kind: z.enum(DISAGREEMENT_KINDS),
  assertions: ids,
  claims: ids,
  lines: ids,
  shortfalls: z.array(z.enum(SHORTFALLS)).readonly(),
});

const link = z.strictObject({
  from: id,
  to: id,
  assertions: ids.describe('The best one first'),
  sign: z.enum(SIGNS),
  level: z.enum(EVIDENCE_LEVELS),
  contested: z.boolean(),
});

const chain = z.strictObject({
  id: id.describe('The ids of its concepts, joined by >'),
  effect: z.enum(CHAIN_SIGNS),
  undecidedBy: z
    .int()
    .positive()
    .nullable()
    .describe('Position of the link that leaves the effect open, from 1'),
  level: z.enum(EVIDENCE_LEVELS),
  weakestLink: z.int().positive().describe('Position, from 1'),
  composed: z.boolean(),
  contested: z.boolean(),
  statedBy: ids,
  links: z.array(link).readonly(),
});

const chainQuestion = z.strictObject({
  from: id,
  to: id,
  complete: z.boolean().describe('Whether the search found all there are'),
  chains: z.array(chain).readonly().describe('In the order of chains'),
});

/** What a release answers, and what it derives that from: levels, verdicts and ids, and no word of a text. */
export const answersFile = z.strictObject({
  format: z.literal(ANSWERS_FORMAT),
  formatVersion: z.literal(ANSWERS_FORMAT_VERSION),
  notice: z.string(),
  release,
  predicates: z.array(predicate).readonly(),
  structure: z.array(structuralLink).readonly(),
  documents: z.array(document).readonly(),
  studies: z.array(study).readonly(),
  claims: z.array(claim).readonly(),
  lines: z.array(line).readonly(),
  assertions: z.array(assertion).readonly(),
  disagreements: z.array(disagreement).readonly(),
  chains: z.array(chainQuestion).readonly(),
});

export type Answers = z.output<typeof answersFile>;
export type AnsweredStructuralLink = z.output<typeof structuralLink>;
export type AnsweredStudy = z.output<typeof study>;
export type AnsweredClaim = z.output<typeof claim>;
export type AnsweredLine = z.output<typeof line>;
export type AnsweredAssertion = z.output<typeof assertion>;
export type AnsweredDisagreement = z.output<typeof disagreement>;
export type AnsweredChain = z.output<typeof chain>;
export type ChainAnswers = z.output<typeof chainQuestion>;
