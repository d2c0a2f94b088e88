import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { safetyReport } from '../safety/safety.loader.ts';
import { optionalReference, reference } from '../selection/selection.ts';
import { reportEvidence } from './evidence.loader.ts';
import {
  claimCountOf,
  claimsOf,
  evidenceLineCountOf,
  evidenceLinesOf,
  findingApplies,
  matchingQualifier,
} from './finding.loader.ts';
import { findingCaveats } from './findingCaveats.ts';
import { summariseReport } from './summary/summary.loader.ts';
import { findingOutcome, groupOutcome } from './weighing.loader.ts';

/** Resolvers of `schema/evidence.graphql`. */
export const evidenceResolvers = {
  Query: {
    evidence: (_query, question, operation) => reportEvidence(operation, question),
  },
  EvidenceReport: {
    condition: ({ condition }, _arguments, operation, info) =>
      optionalReference(info, condition, (id) => conceptOf(operation, id)),
    safety: ({ askedIntervention, askedSources, context }, _arguments, operation) =>
      askedIntervention === null
        ? null
        : safetyReport(operation, { intervention: askedIntervention, sources: askedSources, context }),
    summary: (report, { language }, operation) => summariseReport(operation, report, language),
  },
  FindingGroup: {
    intervention: ({ intervention }, _arguments, operation, info) =>
      reference(info, intervention, (id) => conceptOf(operation, id)),
    balance: async (group, _arguments, operation) => (await groupOutcome(operation, group)).balance,
    level: async (group, _arguments, operation) => (await groupOutcome(operation, group)).level,
  },
  Finding: {
    applies: (finding, _arguments, operation) => findingApplies(operation, finding),
    assertion: ({ assertion }, _arguments, operation, info) =>
      reference(info, assertion, (id) => assertionOf(operation, id)),
    matchedBy: ({ match }, _arguments, operation) =>
      match === null ? null : matchingQualifier(operation, match),
    claims: (finding, _arguments, operation) => claimsOf(operation, finding),
    claimCount: (finding, _arguments, operation) => claimCountOf(operation, finding),
    evidence: (finding, _arguments, operation) => evidenceLinesOf(operation, finding),
    evidenceCount: (finding, _arguments, operation) => evidenceLineCountOf(operation, finding),
    balance: async (finding, _arguments, operation) => (await findingOutcome(operation, finding)).balance,
    caveats: (finding, _arguments, operation) => findingCaveats(operation, finding),
    level: async (finding, _arguments, operation) => (await findingOutcome(operation, finding)).level,
  },
} satisfies Resolvers;
