import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { BENEFIT_STATEMENTS, CAUSAL_DIRECTIONS, PREDICATE_ROLES, SIGNS } from './predicate.ts';

const storedPredicate = z.object({
  id: z.string(),
  role: z.enum(PREDICATE_ROLES),
  sign: z.enum(SIGNS),
  direction: z.enum(CAUSAL_DIRECTIONS),
  benefit: z.enum(BENEFIT_STATEMENTS).default('EFFECT'),
  caution: z.boolean().default(false),
  kind: z.boolean().default(false).describe('Whether its subject is one kind of its object beside others'),
  biolink: z.string().nullable().default(null),
  labelLanguages: z.array(z.string()),
  labelTexts: z.array(z.string()),
  pluralLabelLanguages: z.array(z.string()).default([]),
  pluralLabelTexts: z.array(z.string()).default([]).describe('The label after a plural'),
  inverseLabelLanguages: z.array(z.string()).default([]),
  inverseLabelTexts: z.array(z.string()).default([]),
});

/** A predicate as it is stored; words and their languages are parallel lists. */
export type StoredPredicate = z.output<typeof storedPredicate>;

/** The predicates of the release, ordered by id. */
export const allPredicates = declareQuery({
  id: 'predicate.all',
  cypher: `
MATCH (predicate:Predicate)
WHERE predicate.version = $graph AND predicate.id IS NOT NULL
RETURN predicate {.*} AS predicate
ORDER BY predicate.id`,
  parameters: z.object({ graph: z.string() }),
  row: z.object({ predicate: storedPredicate }),
});
