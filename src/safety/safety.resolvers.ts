import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { documentOf } from '../document/document.loader.ts';
import { findingFields } from '../inquiry/conceptFinding.resolvers.ts';
import { FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import { optionalReference, reference, references } from '../selection/selection.ts';
import { evidenceLineOf } from '../study/evidenceLine.loader.ts';
import { studyOf } from '../study/study.loader.ts';
import { safetyFindingApplies } from './findingApplies.ts';
import { doseCaveats } from './doseCaveats.ts';
import { qualifiersOfFinding } from './findingQualifiers.ts';
import { withOwnLimits } from './limitSubstance.loader.ts';
import { safetyReport } from './safety.loader.ts';

/** Resolvers of `schema/safety.graphql`. */
export const safetyResolvers = {
  Query: {
    safety: (_query, question, operation) => safetyReport(operation, question),
  },
  SafetyReport: {
    intervention: async ({ reach }, _arguments, operation, info) =>
      optionalReference(info, (await reach())?.concept ?? null, (id) => conceptOf(operation, id)),
    sideEffects: async ({ findings }) => (await findings('SIDE_EFFECTS')).findings,
    overdoseEffects: async ({ findings }) => (await findings('OVERDOSE')).findings,
    contraindications: async ({ findings }) => (await findings('CONTRAINDICATIONS')).findings,
    precautions: async ({ findings }) => (await findings('PRECAUTIONS')).findings,
    interactions: async ({ findings }) => (await findings('INTERACTIONS')).findings,
    mitigations: async ({ findings }) => (await findings('MITIGATIONS')).findings,
    doses: async ({ doses }) => (await doses()).doses,
    upperLimits: ({ upperLimits }) => upperLimits(),
  },
  SafetyFinding: {
    ...findingFields,
    applies: (finding, _arguments, operation) => safetyFindingApplies(operation, finding),
    concept: ({ concept }, _arguments, operation, info) =>
      reference(info, concept, (id) => conceptOf(operation, id)),
    frequency: (finding, _arguments, operation) => qualifiersOfFinding(operation, finding, 'FREQUENCY'),
    until: (finding, _arguments, operation) => qualifiersOfFinding(operation, finding, 'UNTIL'),
    through: ({ tie }, _arguments, operation, info) =>
      references(info, tie.through, (id) => assertionOf(operation, id)),
  },
  UpperLimitComparison: {
    substance: ({ weighed }, _arguments, operation, info) =>
      reference(info, weighed, (id) => conceptOf(operation, id)),
    population: ({ population }, _arguments, operation, info) =>
      optionalReference(info, population, (id) => conceptOf(operation, id)),
    claims: ({ claims }, _arguments, operation, info) =>
      references(info, claims.slice(0, FINDING_LIST_MAXIMUM), (id) => claimOf(operation, id)),
    studies: ({ studies }, _arguments, operation, info) =>
      references(info, studies.slice(0, FINDING_LIST_MAXIMUM), (id) => studyOf(operation, id)),
  },
  DoseFinding: {
    substance: ({ substance }, _arguments, operation, info) =>
      optionalReference(info, substance, (id) => conceptOf(operation, id)),
    population: ({ population }, _arguments, operation, info) =>
      optionalReference(info, population, (id) => conceptOf(operation, id)),
    claims: ({ claims }, _arguments, operation, info) =>
      references(info, claims, (id) => claimOf(operation, id)),
    documents: ({ documents }, _arguments, operation, info) =>
      references(info, documents, (id) => documentOf(operation, id)),
    studies: ({ studies }, _arguments, operation, info) =>
      references(info, studies, (id) => studyOf(operation, id)),
    evidence: ({ evidence }, _arguments, operation, info) =>
      references(info, evidence, (id) => evidenceLineOf(operation, id)),
    via: ({ tie }) => tie.via,
    caveats: async (dose, _arguments, operation) =>
      doseCaveats(operation, await withOwnLimits(operation, dose)),
  },
} satisfies Resolvers;
