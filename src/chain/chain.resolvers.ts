import type { Resolvers } from '../__generated__/schema.ts';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { documentOf } from '../document/document.loader.ts';
import { reference, references } from '../selection/selection.ts';
import { listChains } from './chain.loader.ts';
import { chainCaveats } from './chainCaveats.ts';
import { chainEffect } from './effect.ts';
import { chainExplanation } from './explanation.loader.ts';

/** Resolvers of `schema/chain.graphql`. */
export const chainResolvers = {
  Query: {
    chains: (_query, question, operation) => listChains(operation, question),
  },
  Chain: {
    id: ({ concepts }) => concepts.join('>'),
    concepts: ({ concepts }, _arguments, operation, info) =>
      references(info, concepts, (id) => conceptOf(operation, id)),
    links: ({ steps }) => steps.map((step, index) => ({ position: index + 1, step })),
    length: ({ steps }) => steps.length,
    effect: (chain) => chainEffect(chain),
    weakestLink: ({ weakest }) => weakest,
    caveats: (chain, _arguments, operation) => chainCaveats(operation, chain, chain.shown),
    statedBy: ({ statedBy }, _arguments, operation, info) =>
      references(info, statedBy, (id) => documentOf(operation, id)),
    composed: ({ statedBy }) => statedBy.length === 0,
    explanation: async (chain, { language }, operation) =>
      (await chainExplanation(operation, chain, language)).text,
    explanationLanguage: async (chain, { language }, operation) =>
      (await chainExplanation(operation, chain, language)).language,
  },
  ChainLink: {
    from: ({ step }, _arguments, operation, info) =>
      reference(info, step.from, (id) => conceptOf(operation, id)),
    to: ({ step }, _arguments, operation, info) => reference(info, step.to, (id) => conceptOf(operation, id)),
    assertion: ({ step }, _arguments, operation, info) =>
      reference(info, step.assertions[0].id, (id) => assertionOf(operation, id)),
    parallel: ({ step }, _arguments, operation, info) =>
      references(
        info,
        step.assertions.slice(1).map(({ id }) => id),
        (id) => assertionOf(operation, id),
      ),
    reversed: ({ step }) => step.assertions[0].reversed,
    sign: ({ step }) => step.sign,
    level: ({ step }) => step.level,
    contested: ({ step }) => step.contested,
  },
} satisfies Resolvers;
