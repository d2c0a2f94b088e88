import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { filterParameters, PASSES_FILTER, places, structuralSources } from './filterCondition.ts';

/**
 * For each set of concepts the assertions whose subject and object are in it, by the places of the two, then most
 * independent sources first, then by id: the first `most`, and the number of all. Of a concept that is the subject of more
 * assertions than the set has concepts, those with each are looked up, so that hubs cost no more than others.
 */
export const assertionsBetween = declareQuery({
  id: 'neighbourhood.assertionsBetween',
  cypher: `
UNWIND range(0, size($around) - 1) AS number
CALL (number) {
  CALL (number) {
    UNWIND keys($around[number].places) AS id
    MATCH (concept:Concept {version: $graph, id: id})
    WHERE COUNT { (concept)<-[:SUBJECT]-() } <= size(keys($around[number].places))
    MATCH (concept)<-[:SUBJECT]-(assertion)
    RETURN assertion
    UNION ALL
    UNWIND keys($around[number].places) AS id
    MATCH (concept:Concept {version: $graph, id: id})
    WHERE COUNT { (concept)<-[:SUBJECT]-() } > size(keys($around[number].places))
    MATCH (assertion:Assertion)
    WHERE assertion.version = $graph AND assertion.subject = id AND assertion.object IN keys($around[number].places)
    RETURN assertion
  }
  WITH assertion, $around[number].places[assertion.subject] AS subject, $around[number].places[assertion.object] AS object
  WHERE object IS NOT NULL AND ${PASSES_FILTER}
  WITH assertion.id AS id, assertion.independentSources AS independentSources,
    CASE WHEN subject < object THEN subject ELSE object END AS earlier,
    CASE WHEN subject < object THEN object ELSE subject END AS later
  ORDER BY earlier, later, independentSources DESC, id
  RETURN collect(id) AS ids
}
RETURN number, ids[..$around[number].most] AS assertions, size(ids) AS count`,
  parameters: z.object({
    ...filterParameters,
    around: z.array(z.object({ places, most: z.int() })),
  }),
  row: z.object({ number: z.int(), assertions: z.array(z.string()), count: z.int() }),
});

/**
 * For each set of concepts the number of assertions that pass and whose subject and object are in it. No more than `$limit` are
 * looked at, those of the subjects with the fewest first; `assertions` says how many there are.
 */
export const countAssertionsBetween = declareQuery({
  id: 'neighbourhood.countAssertionsBetween',
  cypher: `
UNWIND range(0, size($around) - 1) AS number
CALL (number) {
  UNWIND keys($around[number]) AS id
  MATCH (concept:Concept {version: $graph, id: id})
  RETURN sum(COUNT { (concept)<-[:SUBJECT]-() }) AS assertions
}
CALL (number) {
  UNWIND keys($around[number]) AS id
  MATCH (concept:Concept {version: $graph, id: id})
  WITH number, concept, COUNT { (concept)<-[:SUBJECT]-() } AS degree ORDER BY degree
  MATCH (concept)<-[:SUBJECT]-(assertion)
  WITH number, assertion LIMIT $limit
  WHERE $around[number][assertion.object] IS NOT NULL AND ${PASSES_FILTER}
  RETURN count(assertion) AS count
}
RETURN number, assertions, count`,
  parameters: z.object({ ...filterParameters, around: z.array(places), limit: z.int() }),
  row: z.object({ number: z.int(), assertions: z.int(), count: z.int() }),
});

/**
 * For each set of concepts the structural links between two of them, by the places of the two, then by predicate: the first
 * `most`, and the number of all. No more than `$limit` links are looked at, those of the concepts from which the fewest start
 * first; `links` says how many there are.
 */
export const linksBetween = declareQuery({
  id: 'neighbourhood.linksBetween',
  cypher: `
UNWIND range(0, size($around) - 1) AS number
CALL (number) {
  UNWIND keys($around[number].places) AS id
  MATCH (concept:Concept {version: $graph, id: id})
  RETURN sum(COUNT { (concept)-[:KIN|STRUCTURE]->() }) AS links
}
CALL (number) {
  UNWIND keys($around[number].places) AS id
  MATCH (concept:Concept {version: $graph, id: id})
  WITH number, concept, COUNT { (concept)-[:KIN|STRUCTURE]->() } AS degree ORDER BY degree
  MATCH (concept)-[link:KIN|STRUCTURE]->(of)
  WITH number, concept, link, of LIMIT $limit
  WHERE link.source IN $structuralSources AND $around[number].places[of.id] IS NOT NULL
  WITH DISTINCT number, concept.id AS from, link.predicate AS predicate, of.id AS of
  WITH from, predicate, of, $around[number].places[from] AS start, $around[number].places[of] AS end
  ORDER BY CASE WHEN start < end THEN start ELSE end END, CASE WHEN start < end THEN end ELSE start END, predicate, start
  RETURN collect([from, predicate, of]) AS between
}
RETURN number, links, between[..$around[number].most] AS between, size(between) AS count`,
  parameters: z.object({
    graph: z.string(),
    structuralSources,
    around: z.array(z.object({ places, most: z.int() })),
    limit: z.int(),
  }),
  row: z.object({
    number: z.int(),
    links: z.int(),
    between: z.array(z.tuple([z.string(), z.string().describe('predicate'), z.string()])),
    count: z.int(),
  }),
});
