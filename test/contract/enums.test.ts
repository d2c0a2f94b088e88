import { buildSchema, isEnumType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAVEAT_KINDS } from '../../src/caveat/caveat.ts';
import { CHAIN_SIGNS } from '../../src/chain/effect.ts';
import {
  CERTAINTIES,
  DOSE_BASES,
  PRESENCES,
  QUALIFIER_KINDS,
  REVIEW_STATUSES,
  STANCES,
} from '../../src/claim/claim.ts';
import { DISAGREEMENT_KINDS } from '../../src/comparison/disagreement.ts';
import { DIFFERENCE_KINDS } from '../../src/comparison/difference.ts';
import { CONCEPT_CATEGORIES, MATCH_KINDS, NAME_KINDS, NAME_ORIGINS } from '../../src/concept/concept.ts';
import { APPLIES } from '../../src/condition/applies.ts';
import { VERIFICATIONS } from '../../src/document/document.ts';
import { GAP_REASONS, GAP_SUBJECTS } from '../../src/gap/gap.ts';
import { DOSE_KINDS } from '../../src/safety/doseStatement.ts';
import { LIMIT_OBSTACLES, LIMIT_POSITIONS } from '../../src/safety/limitComparison.ts';
import { CAUSAL_DIRECTIONS, PREDICATE_ROLES, SIGNS } from '../../src/predicate/predicate.ts';
import { SEARCH_MATCHES } from '../../src/name/closeness.ts';
import { SOURCE_KINDS } from '../../src/source/source.ts';
import {
  DIRECTNESSES,
  EVIDENCE_DIRECTIONS,
  IDENTIFICATIONS,
  INDIRECT_REASONS,
  SOURCE_STANDINGS,
  STUDY_DESIGNS,
  STUDY_LAYERS,
} from '../../src/study/study.ts';
import { NOT_COUNTED_REASONS } from '../../src/weighing/counting.ts';
import { EVIDENCE_LEVELS } from '../../src/weighing/level.ts';
import { BALANCE_VERDICTS } from '../../src/weighing/verdict.ts';

/** Every enum of the schema with the values that the code knows. */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  Applies: APPLIES,
  BalanceVerdict: BALANCE_VERDICTS,
  CaveatKind: CAVEAT_KINDS,
  CausalDirection: CAUSAL_DIRECTIONS,
  Certainty: CERTAINTIES,
  ChainSign: CHAIN_SIGNS,
  ConceptCategory: CONCEPT_CATEGORIES,
  ConceptRole: ['SUBJECT', 'OBJECT'],
  DifferenceKind: DIFFERENCE_KINDS,
  DisagreementKind: DISAGREEMENT_KINDS,
  Directness: DIRECTNESSES,
  DoseBasis: [...DOSE_BASES, 'UNSTATED'],
  DoseKind: DOSE_KINDS,
  EvidenceDirection: EVIDENCE_DIRECTIONS,
  GapReason: GAP_REASONS,
  GapSubject: GAP_SUBJECTS,
  EvidenceLevel: EVIDENCE_LEVELS,
  Identification: IDENTIFICATIONS,
  IndirectReason: INDIRECT_REASONS,
  LimitObstacle: LIMIT_OBSTACLES,
  LimitPosition: LIMIT_POSITIONS,
  MatchKind: MATCH_KINDS,
  NameKind: NAME_KINDS,
  NameOrigin: NAME_ORIGINS,
  NotCountedReason: NOT_COUNTED_REASONS,
  PredicateRole: PREDICATE_ROLES,
  Presence: PRESENCES,
  QualifierKind: QUALIFIER_KINDS,
  ReviewStatus: REVIEW_STATUSES,
  SearchMatch: SEARCH_MATCHES,
  Sign: SIGNS,
  SourceKind: SOURCE_KINDS,
  SourceStanding: SOURCE_STANDINGS,
  Stance: STANCES,
  StudyDesign: STUDY_DESIGNS,
  StudyLayer: STUDY_LAYERS,
  TextDirection: ['LTR', 'RTL'],
  Verification: VERIFICATIONS,
};

test('every enum of the schema has the values that the code knows, in their order', () => {
  const sdl = readdirSync('schema')
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(`schema/${name}`, 'utf8'))
    .join('\n');
  const enums = Object.values(buildSchema(sdl).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]);

  expect(Object.fromEntries(enums)).toEqual(ENUMS);
});
