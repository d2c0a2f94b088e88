import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

const pairs = z.array(z.tuple([z.string(), z.string()]));

const storedLinks = z.object({
  concept: z.string(),
  complete: z.boolean(),
  kin: pairs,
  conditions: pairs,
  disjoint: pairs,
  molarMasses: z.array(z.tuple([z.string(), z.number()])),
});

/** What is read of one concept; molar masses in g/mol, by the ids of their concepts. */
export type StoredLinks = z.output<typeof storedLinks>;

/**
 * For each concept the links by which conditions are compared: those that leave it, what it is kin to, the conditions that
 * these have, and everyone else who has one of these; what any of all these is disjoint with; and the molar
 * masses of the concept and of what it is kin to.
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
WITH concept, kinds + conditions + people AS all, size(people) < $limit AS complete,
  [kind IN kinds WHERE kind.molarMass IS NOT NULL | [kind.id, kind.molarMass]] AS molarMasses
RETURN concept.id AS concept, complete, molarMasses,
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
