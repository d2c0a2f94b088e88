import { assertionResolvers } from '../assertion/assertion.resolvers.ts';
import { caveatResolvers } from '../caveat/caveat.resolvers.ts';
import { chainResolvers } from '../chain/chain.resolvers.ts';
import { claimResolvers } from '../claim/claim.resolvers.ts';
import { qualifierResolvers } from '../claim/qualifier.resolvers.ts';
import { comparisonResolvers } from '../comparison/comparison.resolvers.ts';
import { conceptResolvers } from '../concept/concept.resolvers.ts';
import { conditionResolvers } from '../condition/condition.resolvers.ts';
import { disagreementResolvers } from '../comparison/disagreement.resolvers.ts';
import { documentResolvers } from '../document/document.resolvers.ts';
import { evidenceResolvers } from '../evidence/evidence.resolvers.ts';
import { foodResolvers } from '../food/food.resolvers.ts';
import { gapResolvers } from '../gap/gap.resolvers.ts';
import { mechanismResolvers } from '../mechanism/mechanism.resolvers.ts';
import { metaResolvers } from '../meta/meta.resolvers.ts';
import { neighbourhoodResolvers } from '../neighbourhood/neighbourhood.resolvers.ts';
import { predicateResolvers } from '../predicate/predicate.resolvers.ts';
import { safetyResolvers } from '../safety/safety.resolvers.ts';
import { searchResolvers } from '../search/search.resolvers.ts';
import { sourceResolvers } from '../source/source.resolvers.ts';
import { studyResolvers } from '../study/study.resolvers.ts';
import { balanceResolvers } from '../weighing/balance.resolvers.ts';
import { scalarResolvers } from './scalars.ts';

/** Who resolves what: one entry for each domain folder. */
export const resolvers = [
  scalarResolvers,
  metaResolvers,
  sourceResolvers,
  predicateResolvers,
  conceptResolvers,
  assertionResolvers,
  claimResolvers,
  qualifierResolvers,
  documentResolvers,
  studyResolvers,
  evidenceResolvers,
  balanceResolvers,
  caveatResolvers,
  chainResolvers,
  conditionResolvers,
  mechanismResolvers,
  safetyResolvers,
  foodResolvers,
  gapResolvers,
  comparisonResolvers,
  neighbourhoodResolvers,
  searchResolvers,
  disagreementResolvers,
] as const;
