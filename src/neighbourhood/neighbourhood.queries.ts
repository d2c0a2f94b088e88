import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { filterParameters, PASSES_FILTER, places, structuralSources } from './filterCondition.ts';

/*
 * Each statement answers for several neighbourhoods with one filter, `$around`. Rows carry the number of theirs and no
 * list, since Neo4j counts the memory of a list for every row that is sorted with it.
 */

/**
 * For each set of concepts their neighbours, themselves not left out: most assertions first that tie them to the set, then
 * the one with the most independent sources, then by id. No more than `$limit` assertions and `$limit` links are looked at,
 * those of the concepts with the fewest first; `assertions` and `links` say how many there are.
 */
export const neighbourhoodStep = declareQuery({
  id: 'neighbourhood.step',
  cypher: `
UNWIND range(0, size($around) - 1) AS number
CALL (number) {
  UNWIND $around[number] AS id
  MATCH (concept:Concept {version: $graph, id: id})
  RETURN sum(COUNT { (concept)<-[:SUBJECT|OBJECT]-() }) AS assertions, sum(COUNT { (concept)-[:KIN|STRUCTURE]-() }) AS links
}
CALL (number) {
  CALL (number) {
    UNWIND $around[number] AS id
    MATCH (concept:Concept {version: $graph, id: id})
    WITH concept, COUNT { (concept)<-[:SUBJECT|OBJECT]-() } AS degree ORDER BY degree
    MATCH (concept)<-[:SUBJECT|OBJECT]-(assertion)
    WITH concept, assertion LIMIT $limit
    WHERE ${PASSES_FILTER}
    MATCH (assertion)-[:SUBJECT|OBJECT]->(neighbour)
    WHERE neighbour <> concept
    RETURN neighbour, 1 AS tie, assertion.independentSources AS independentSources
    UNION ALL
    UNWIND $around[number] AS id
    MATCH (concept:Concept {version: $graph, id: id})
    WITH concept, COUNT { (concept)-[:KIN|STRUCTURE]-() } AS degree ORDER BY degree
    MATCH (concept)-[link:KIN|STRUCTURE]-(neighbour)
    WITH link, neighbour LIMIT $limit
    WHERE link.source IN $structuralSources
    RETURN neighbour, 0 AS tie, 0 AS independentSources
  }
  WITH neighbour, sum(tie) AS ties, max(independentSources) AS independentSources
  ORDER BY ties DESC, independentSources DESC, neighbour.id LIMIT $most
  RETURN collect(neighbour.id) AS neighbours
}
RETURN number, assertions, links, neighbours`,
  parameters: z.object({
    ...filterParameters,
    structuralSources,
    around: z.array(z.array(z.string()).readonly()),
    limit: z.int(),
    most: z.int().describe('How many neighbours are told'),
  }),
  row: z.object({
    number: z.int(),
    assertions: z.int(),
    links: z.int(),
    neighbours: z.array(z.string()),
  }),
});

/**
 * For each set of concepts, by concept: how many of its neighbours are not in the set. Of one concept no more than `$share`
 * assertions and `$share` links are looked at; where there are more, it is not exact.
 */
export const neighboursBeyond = declareQuery({
  id: 'neighbourhood.neighboursBeyond',
  cypher: `
UNWIND range(0, size($around) - 1) AS number
CALL (number) {
  UNWIND keys($around[number]) AS id
  MATCH (concept:Concept {version: $graph, id: id})
  CALL (number, concept) {
    CALL (concept) {
      MATCH (concept)<-[:SUBJECT|OBJECT]-(assertion)
      WITH assertion LIMIT $share
      WHERE ${PASSES_FILTER}
      MATCH (assertion)-[:SUBJECT|OBJECT]->(neighbour)
      RETURN neighbour
      UNION ALL
      MATCH (concept)-[link:KIN|STRUCTURE]-(neighbour)
      WITH link, neighbour LIMIT $share
      WHERE link.source IN $structuralSources
      RETURN neighbour
    }
    WITH DISTINCT number, neighbour
    WHERE $around[number][neighbour.id] IS NULL
    RETURN count(neighbour) AS count
  }
  RETURN collect([id, count, COUNT { (concept)<-[:SUBJECT|OBJECT]-() } <= $share
    AND (size($structuralSources) = 0 OR COUNT { (concept)-[:KIN|STRUCTURE]-() } <= $share)]) AS concepts
}
RETURN number, concepts`,
  parameters: z.object({
    ...filterParameters,
    structuralSources,
    around: z.array(places),
    share: z.int(),
  }),
  row: z.object({
    number: z.int(),
    concepts: z.array(z.tuple([z.string(), z.int(), z.boolean().describe('exact')])),
  }),
});
