import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { listClaimsFrom } from '../claim/claimList.loader.ts';
import { evidenceLineQualifiers } from '../claim/qualifier.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { optionalReference, reference, references } from '../selection/selection.ts';
import { listEvidenceOf } from './evidenceLine.loader.ts';
import { findStudy, listStudies, studyOf, studyReferences } from './study.loader.ts';
import { doseOf, identifiersOf } from './studyDescription.ts';

/** Resolvers of `schema/study.graphql`. */
export const studyResolvers = {
  Query: {
    study: (_query, { id }, operation) => findStudy(operation, id),
    studies: (_query, { filter, ...page }, operation) => listStudies(operation, page, filter ?? {}),
  },
  Study: {
    identifiers: (study) => identifiersOf(study),
    dose: (study) => doseOf(study),
    species: async ({ id }, _arguments, operation, info) => {
      const { species } = await studyReferences(operation).load(id);
      return optionalReference(info, species, (concept) => conceptOf(operation, concept));
    },
    supersededBy: async ({ id }, _arguments, operation, info) => {
      const { supersededBy } = await studyReferences(operation).load(id);
      return optionalReference(info, supersededBy, (study) => studyOf(operation, study));
    },
    possiblySameAs: async ({ id }, _arguments, operation, info) => {
      const { possiblySameAs } = await studyReferences(operation).load(id);
      return references(info, possiblySameAs, (study) => studyOf(operation, study));
    },
    includes: async ({ id }, _arguments, operation, info) => {
      const { includes } = await studyReferences(operation).load(id);
      return references(info, includes, (study) => studyOf(operation, study));
    },
    evidence: ({ id }, page, operation) => listEvidenceOf(operation, id, page),
    citedBy: ({ id }, page, operation) => listClaimsFrom(operation, 'STUDY', id, page),
  },
  EvidenceLine: {
    study: (line, _arguments, operation, info) => reference(info, line.study, (id) => studyOf(operation, id)),
    assertion: (line, _arguments, operation, info) =>
      reference(info, line.assertion, (id) => assertionOf(operation, id)),
    qualifiers: ({ id }, _arguments, operation) => evidenceLineQualifiers(operation).load(id),
  },
} satisfies Resolvers;
