import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { PREDICATE_ROLES } from '../predicate/predicate.ts';

const roles = z.array(z.enum(PREDICATE_ROLES)).readonly();
const side = z.enum(['SUBJECT', 'OBJECT']);

/**
 * For each question, whether any assertion of the roles wanted has one of its concepts on the side wanted; and, where none has,
 * what stands opposite to them in assertions of the other roles, or what is the excess that causes them an excess of: the
 * concepts with the most independent sources first, then with the most assertions, then by id. No more than `$limit` assertions
 * are looked at on each way.
 */
export const misplacements = declareQuery({
  id: 'gap.misplacements',
  cypher: `
UNWIND $questions AS question
RETURN question.id AS question,
  CASE question.side
    WHEN 'SUBJECT' THEN EXISTS {
      UNWIND question.concepts AS id
      MATCH (fitting:Assertion)
      WHERE fitting.version = $graph AND fitting.subject = id AND fitting.role IN question.roles
    }
    ELSE EXISTS {
      UNWIND question.concepts AS id
      MATCH (fitting:Assertion)
      WHERE fitting.version = $graph AND fitting.object = id AND fitting.role IN question.roles
    }
  END AS fits,
  COLLECT {
    CALL (question) {
      WITH question WHERE question.side = 'SUBJECT'
      UNWIND question.concepts AS id
      MATCH (other:Assertion)
      WHERE other.version = $graph AND other.object = id AND other.role IN question.otherRoles
      RETURN other.subject AS meant, other.independentSources AS sources LIMIT $limit
      UNION ALL
      WITH question WHERE question.side = 'SUBJECT'
      UNWIND question.concepts AS id
      MATCH (excess:Concept)-[link:LINK]->(effect:Concept)
      WHERE effect.version = $graph AND effect.id = id AND link.role = 'CAUSAL'
      WITH excess, link LIMIT $limit
      MATCH (excess)-[:STRUCTURE {meaning: 'EXCESS'}]->(of:Concept)
      RETURN of.id AS meant, link.independentSources AS sources
      UNION ALL
      WITH question WHERE question.side = 'OBJECT'
      UNWIND question.concepts AS id
      MATCH (other:Assertion)
      WHERE other.version = $graph AND other.subject = id AND other.role IN question.otherRoles
      RETURN other.object AS meant, other.independentSources AS sources LIMIT $limit
    }
    WITH meant, max(sources) AS sources, count(*) AS assertions
    RETURN meant ORDER BY sources DESC, assertions DESC, meant LIMIT $meant
  } AS meant`,
  parameters: z.object({
    graph: z.string(),
    questions: z
      .array(
        z.object({
          id: z.int(),
          concepts: z.array(z.string()).readonly(),
          side: side.describe('Where they should stand'),
          roles: roles.describe('In assertions of these roles'),
          otherRoles: roles.describe('The roles of assertions in which they may stand on the other side'),
        }),
      )
      .readonly(),
    limit: z.int(),
    meant: z.int().describe('How many concepts are wanted'),
  }),
  row: z.object({ question: z.int(), fits: z.boolean(), meant: z.array(z.string()) }),
});
