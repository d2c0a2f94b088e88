import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { QUALIFIER_KINDS } from './claim.ts';

const storedQualifier = z.object({
  kind: z.enum(QUALIFIER_KINDS),
  value: z.string(),
  labelLanguages: z.array(z.string()).default([]),
  labelTexts: z.array(z.string()).default([]).describe('Parallel to `labelLanguages`'),
  exclusive: z.boolean(),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  unit: z.string().nullable().default(null),
  perTime: z.string().nullable().default(null),
  approximate: z.boolean().nullable().default(null),
  basis: z.string().nullable().default(null),
  concept: z.string().nullable(),
});

/** A qualifier as it is stored, with the id of the concept it names. */
export type StoredQualifier = z.output<typeof storedQualifier>;

const OWNER_IDS = z.object({
  graph: z.string(),
  versions: z.array(z.string()).readonly(),
  ids: z.array(z.string()).readonly(),
});

const ownedQualifiers = z.object({ owner: z.string(), qualifiers: z.array(storedQualifier) });

/** The qualifiers of each claim, in the order in which they were noted. */
export const qualifiersOfClaims = declareQuery({
  id: 'qualifier.ofClaims',
  cypher: `
MATCH (owner:Claim)
WHERE owner.version IN $versions AND owner.id IN $ids
RETURN owner.id AS owner, COLLECT {
  MATCH (owner)-[:HAS_QUALIFIER]->(qualifier:Qualifier)
  OPTIONAL MATCH (qualifier)-[:NAMES {version: $graph}]->(concept:Concept)
  RETURN qualifier {.*, concept: concept.id} ORDER BY qualifier.position
} AS qualifiers`,
  parameters: OWNER_IDS,
  row: ownedQualifiers,
});

/** The qualifiers of each evidence line, in the order in which they were noted. */
export const qualifiersOfEvidenceLines = declareQuery({
  id: 'qualifier.ofEvidenceLines',
  cypher: `
MATCH (owner:EvidenceLine)
WHERE owner.version IN $versions AND owner.id IN $ids
RETURN owner.id AS owner, COLLECT {
  MATCH (owner)-[:HAS_QUALIFIER]->(qualifier:Qualifier)
  OPTIONAL MATCH (qualifier)-[:NAMES {version: $graph}]->(concept:Concept)
  RETURN qualifier {.*, concept: concept.id} ORDER BY qualifier.position
} AS qualifiers`,
  parameters: OWNER_IDS,
  row: ownedQualifiers,
});
