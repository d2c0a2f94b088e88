import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { listRow, stretchParameters } from '../paging/listQuery.ts';
import { CONCEPT_CATEGORIES } from './concept.ts';

const storedConcept = z.object({
  id: z.string(),
  orderKey: z.string(),
  category: z.enum(CONCEPT_CATEGORIES),
  biolinkCategory: z.string().nullable().default(null),
  labelLanguages: z.array(z.string()),
  labelTexts: z.array(z.string()),
  pluralLanguages: z.array(z.string()).default([]).describe('Those of the labels that are plurals'),
  molarMass: z.number().nullable().default(null),
  molarMassBasis: z.string().nullable().default(null),
  human: z.boolean().default(false).describe('Whether it is our own species'),
  sources: z.array(z.string()),
});

/** A concept as it is stored; the labels and their languages are parallel lists. */
export type StoredConcept = z.output<typeof storedConcept>;

/** The concepts with these ids of their own. No row for an id that is none. */
export const conceptsByIds = declareQuery({
  id: 'concept.byIds',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.id IN $ids
RETURN concept {.*} AS concept`,
  parameters: z.object({ graph: z.string(), ids: z.array(z.string()).readonly() }),
  row: z.object({ concept: storedConcept }),
});

/** The concepts that these identifiers lead to: slugs, former ids, sources' own ids, exact and verified CURIEs. No row for an unknown one. */
export const conceptsByIdentifiers = declareQuery({
  id: 'concept.byIdentifiers',
  cypher: `
MATCH (identifier:Identifier)-[:IDENTIFIES]->(concept:Concept)
WHERE identifier.version = $graph AND identifier.id IN $identifiers
RETURN identifier.id AS identifier, concept {.*} AS concept`,
  parameters: z.object({ graph: z.string(), identifiers: z.array(z.string()).readonly() }),
  row: z.object({ identifier: z.string(), concept: storedConcept }),
});

/** Concepts of some sources in the order of their keys, which is the index's where the version goes first. */
export const conceptPage = declareQuery({
  id: 'concept.page',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.orderKey > $after
  AND ($categories IS NULL OR concept.category IN $categories)
  AND any(source IN concept.sources WHERE source IN $sources)
WITH concept ORDER BY concept.version, concept.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE concept END AS concept, count(*) AS count
RETURN concept {.*} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    graph: z.string(),
    categories: z.array(z.enum(CONCEPT_CATEGORIES)).readonly().nullable().describe('Null: every category'),
    sources: z.array(z.string()).readonly().describe('Ids of the sources shown'),
    ...stretchParameters,
  }),
  row: listRow(storedConcept),
});
