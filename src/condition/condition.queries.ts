import { z } from 'zod';
import { CONCEPT_CATEGORIES } from '../concept/concept.ts';
import { declareQuery } from '../graph/query.ts';

const pairs = z.array(z.tuple([z.string(), z.string()]));

const ingredient = z.object({
  id: z.string(),
  category: z.enum(CONCEPT_CATEGORIES),
  molarMass: z.number().nullable(),
  isWeighed: z.boolean(),
  contents: z.array(z.string()),
  kinds: z.array(z.string()),
});

const storedLinks = z.object({
  concept: z.string(),
  complete: z.boolean(),
  kin: pairs,
  conditions: pairs,
  disjoint: pairs,
  ingredients: z.array(ingredient),
});

/** What is read of one concept; the ingredients are itself and what it is kin to. */
export type StoredLinks = z.output<typeof storedLinks>;

/**
 * For each concept the links by which conditions are compared: those that leave it, what it is kin to, the conditions that
 * these have, and everyone else who has one of these; what any of all these is disjoint with; and what
 * tells of the concept, and of what it is kin to, of what an amount of it is one. Of one concept `$limit` names in qualifiers are looked at.
 */
export const linksOfConcepts = declareQuery({
  id: 'condition.linksOfConcepts',
  cypher: `
MATCH (concept:Concept)
WHERE concept.version = $graph AND concept.id IN $ids
CALL (concept) {
  MATCH (concept)-[:KIN*0..]->(kind:Concept)
  WITH DISTINCT kind LIMIT $limit
  RETURN collect(kind) AS kinds
}
CALL (kinds) {
  UNWIND kinds AS kind
  MATCH (kind)-[:STRUCTURE {meaning: 'CONDITION'}]->(:Concept)-[:KIN*0..]->(condition:Concept)
  WITH DISTINCT condition LIMIT $limit
  RETURN collect(condition) AS conditions
}
CALL (kinds, conditions) {
  UNWIND kinds + conditions AS condition
  MATCH (condition)<-[:STRUCTURE {meaning: 'CONDITION'}]-(:Concept)-[:KIN*0..]->(people:Concept)
  WITH DISTINCT people LIMIT $limit
  RETURN collect(people) AS people
}
WITH concept, kinds + conditions + people AS all, size(people) < $limit AS complete, kinds
RETURN concept.id AS concept, complete,
  COLLECT {
    UNWIND kinds AS one
    CALL (one) {
      MATCH (one)-[link:KIN]->(wider:Concept)
      MATCH (predicate:Predicate)
      WHERE predicate.version = $graph AND predicate.id = link.predicate
      RETURN collect(DISTINCT [wider.id, coalesce(predicate.kind, false)]) AS links
    }
    RETURN {id: one.id, category: one.category, molarMass: one.molarMass,
      isWeighed: EXISTS {
        MATCH (one)<-[:NAMES {version: $graph}]-(amount:Qualifier)
        WITH amount LIMIT $limit
        WHERE amount.kind = 'DOSE' AND amount.unit IS NOT NULL
        RETURN amount
      },
      contents: [link IN links WHERE NOT link[1] | link[0]],
      kinds: [link IN links WHERE link[1] | link[0]]}
  } AS ingredients,
  COLLECT {
    UNWIND all AS narrower
    MATCH (narrower)-[:KIN]->(wider:Concept)
    RETURN DISTINCT [narrower.id, wider.id]
  } AS kin,
  COLLECT {
    UNWIND all AS people
    MATCH (people)-[:STRUCTURE {meaning: 'CONDITION'}]->(condition:Concept)
    RETURN DISTINCT [people.id, condition.id]
  } AS conditions,
  COLLECT {
    UNWIND all AS one
    MATCH (one)-[:STRUCTURE {meaning: 'DISJOINT'}]-(other:Concept)
    RETURN DISTINCT [one.id, other.id]
  } AS disjoint`,
  parameters: z.object({
    graph: z.string(),
    ids: z.array(z.string()).readonly(),
    limit: z.int().describe('How many concepts of each kind are looked at, for each concept'),
  }),
  row: storedLinks,
});
