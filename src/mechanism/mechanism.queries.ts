import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

const storedMechanism = z.object({
  id: z.string(),
  title: z.string(),
  assertions: z.array(z.string()).describe('Ids, in the order of the mechanism'),
  documents: z.array(z.string()).describe('Ids, in alphabetical order'),
});

/** A mechanism with the ids of its assertions and of the documents that make claims on them. */
export type StoredMechanism = z.output<typeof storedMechanism>;

/** All mechanisms of the release in the order of their keys. */
export const allMechanisms = declareQuery({
  id: 'mechanism.all',
  cypher: `
MATCH (mechanism:Mechanism)
WHERE mechanism.version = $graph AND mechanism.orderKey > ''
RETURN mechanism {.id, .title,
  assertions: COLLECT { MATCH (mechanism)-[part:HAS_PART]->(assertion) RETURN assertion.id ORDER BY part.position },
  documents: COLLECT {
    MATCH (mechanism)-[:HAS_PART]->(assertion)
    UNWIND assertion.documents AS document
    RETURN DISTINCT document ORDER BY document
  }} AS mechanism
ORDER BY mechanism.id`,
  parameters: z.object({ graph: z.string() }),
  row: z.object({ mechanism: storedMechanism }),
});
