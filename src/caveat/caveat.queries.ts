import { z } from 'zod';
import { CERTAINTIES } from '../claim/claim.ts';
import { declareQuery } from '../graph/query.ts';
import { PREDICATE_ROLES } from '../predicate/predicate.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import { NOT_COUNTED_REASONS } from '../weighing/counting.ts';

/**
 * For each parent, what its assertion rests on: the claims of the sources shown that assert it and those that deny it, in the
 * order of their keys, and the evidence lines of the release; `$limit` of each at most.
 */
export const groundsOfAssertions = declareQuery({
  id: 'caveat.grounds',
  cypher: `
UNWIND $parents AS parent
MATCH (assertion:Assertion)
WHERE assertion.version = $graph AND assertion.id = parent.assertion
RETURN parent.id AS parent, assertion.role AS role, assertion.independentSources AS independentSources,
  'COMBINATION' IN coalesce(assertion.qualifierKinds, []) AS isCombination,
  'DISEASE_CONTEXT' IN coalesce(assertion.qualifierKinds, []) AS isOfDisease,
  COLLECT {
    MATCH (assertion)<-[:STATES]-(claim:Claim)
    WHERE claim.version IN parent.shown AND claim.stance = 'ASSERTS'
    WITH claim ORDER BY claim.orderKey LIMIT $limit
    RETURN {
      id: claim.id, certainty: claim.certainty,
      onlyIf: EXISTS {
        (claim)-[:HAS_QUALIFIER]->(only:Qualifier)
        WHERE only.kind = 'CONDITION' OR only.exclusive AND only.kind IN $conditions
      },
      scoped: EXISTS { (claim)-[:HAS_QUALIFIER]->(:Qualifier {kind: 'SCOPE'}) },
      species: COLLECT {
        MATCH (claim)-[:HAS_QUALIFIER]->(qualifier:Qualifier {kind: 'SPECIES'})
        OPTIONAL MATCH (qualifier)-[:NAMES {version: $graph}]->(species:Concept)
        RETURN coalesce(species.human, false)
      },
      retracted: COLLECT {
        MATCH (claim)-[:CITES]->(study:Study {standing: 'RETRACTED'})
        RETURN study.id ORDER BY study.id
      },
      candidates: COLLECT {
        MATCH (claim)-[:CITES]->(study:Study {identification: 'CANDIDATE'})
        RETURN study.id ORDER BY study.id
      },
      overstates: COLLECT {
        MATCH (claim)-[part:DISAGREES_IN {version: $graph}]->(:Disagreement {kind: 'OVERSTATED'})
        UNWIND part.studies AS study
        WITH DISTINCT study ORDER BY study
        RETURN study
      }
    }
  } AS claims,
  COLLECT {
    MATCH (assertion)<-[:STATES]-(claim:Claim)
    WHERE claim.version IN parent.shown AND claim.stance = 'DENIES'
    WITH claim ORDER BY claim.orderKey LIMIT $limit
    RETURN claim.id
  } AS denials,
  COLLECT {
    MATCH (assertion)<-[bearing:BEARS_ON]-(line:EvidenceLine)-[:OF]->(study:Study)
    WITH bearing, line, study ORDER BY line.orderKey LIMIT $limit
    RETURN {
      id: line.id, study: study.id, direction: line.direction, human: bearing.human, notCounted: bearing.notCounted,
      isCandidate: study.identification = 'CANDIDATE', controlled: line.controlled
    }
  } AS lines`,
  parameters: z.object({
    graph: z.string(),
    parents: z
      .array(
        z.object({
          id: z.string(),
          assertion: z.string(),
          shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
        }),
      )
      .readonly(),
    conditions: z
      .array(z.string())
      .readonly()
      .describe('Kinds of qualifiers on which it can depend whether a claim holds'),
    limit: z.int().describe('How many claims, and how many lines, of one assertion are looked at'),
  }),
  row: z.object({
    parent: z.string(),
    role: z.enum(PREDICATE_ROLES),
    independentSources: z.int(),
    isCombination: z.boolean(),
    isOfDisease: z.boolean(),
    claims: z.array(
      z.object({
        id: z.string(),
        certainty: z.enum(CERTAINTIES),
        onlyIf: z.boolean(),
        scoped: z.boolean(),
        species: z.array(z.boolean()),
        retracted: z.array(z.string()),
        candidates: z.array(z.string()),
        overstates: z.array(z.string()),
      }),
    ),
    denials: z.array(z.string()).describe('Ids of claims'),
    lines: z.array(
      z.object({
        id: z.string(),
        study: z.string(),
        direction: z.enum(EVIDENCE_DIRECTIONS),
        human: z.boolean(),
        notCounted: z.enum(NOT_COUNTED_REASONS).nullable(),
        isCandidate: z.boolean(),
        controlled: z.boolean().nullable(),
      }),
    ),
  }),
});
