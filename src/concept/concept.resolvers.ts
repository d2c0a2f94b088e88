import type { Resolvers } from '../__generated__/schema.ts';
import { listAssertionsOf } from '../assertion/assertionList.loader.ts';
import { bestWording } from '../language/language.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import { reference } from '../selection/selection.ts';
import { conceptOf, findConcept, listConcepts } from './concept.loader.ts';
import { chosenNames, structureOf, xrefsOf } from './detail.loader.ts';

/** Resolvers of `schema/concept.graphql`. */
export const conceptResolvers = {
  Query: {
    concept: (_query, { id }, operation) => findConcept(operation, id),
    concepts: (_query, { filter, ...page }, operation) => listConcepts(operation, page, filter ?? {}),
  },
  Concept: {
    molarMass: ({ molarMass, molarMassBasis }) =>
      molarMass === null || molarMassBasis === null
        ? null
        : { gramsPerMole: molarMass, basis: molarMassBasis },
    label: ({ labelLanguages, labelTexts }, { language }) =>
      bestWording(labelLanguages, labelTexts, language).text,
    labelLanguage: ({ labelLanguages, labelTexts }, { language }) =>
      bestWording(labelLanguages, labelTexts, language).language,
    names: ({ id }, { languages, kinds }, operation) => chosenNames(operation, id, languages, kinds),
    xrefs: ({ id }, _arguments, operation) => xrefsOf(operation).load(id),
    broader: async ({ id }, _arguments, operation) => (await structureOf(operation).load(id)).broader,
    narrower: async ({ id }, _arguments, operation) => (await structureOf(operation).load(id)).narrower,
    related: async ({ id }, _arguments, operation) => (await structureOf(operation).load(id)).related,
    assertions: ({ id }, { first, after, ...filter }, operation) =>
      listAssertionsOf(operation, id, { first, after }, filter),
  },
  StructuralLink: {
    concept: (link, _arguments, operation, info) =>
      reference(info, link.concept, (id) => conceptOf(operation, id)),
    predicate: (link, _arguments, operation, info) =>
      reference(info, link.predicate, (id) => predicateOf(operation, id)),
    of: (link, _arguments, operation, info) => reference(info, link.of, (id) => conceptOf(operation, id)),
  },
} satisfies Resolvers;
