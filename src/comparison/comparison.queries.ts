import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { CURATED_KINDS } from './difference.ts';

/** Of each document, its claims by id, place and proposition, in no order; no more than `$limit`. */
export const claimsOfDocuments = declareQuery({
  id: 'comparison.claims',
  cypher: `
MATCH (document:Document)
WHERE document.version IN $versions AND document.id IN $ids
RETURN document.id AS document, COLLECT {
  MATCH (document)<-[:IN]-(claim:Claim)
  RETURN [claim.id, claim.start, claim.proposition] LIMIT $limit
} AS claims`,
  parameters: z.object({
    versions: z.array(z.string()).readonly(),
    ids: z.array(z.string()).readonly(),
    limit: z.int(),
  }),
  row: z.object({
    document: z.string(),
    claims: z.array(z.tuple([z.string(), z.int().nullable(), z.string().nullable()])),
  }),
});

const optionalText = z.string().nullable().default(null);
const listOfTexts = z.array(z.string()).default([]);
const optionalOffset = z.int().nullable().default(null);

const storedDifference = z.object({
  id: z.string(),
  left: z.string(),
  kind: z.enum(CURATED_KINDS),
  proposition: optionalText,
  rightProposition: optionalText,
  leftSays: z.string(),
  rightSays: z.string(),
  explanation: z.string(),
  otherLanguages: listOfTexts,
  otherLeftSays: listOfTexts.describe('Parallel to `otherLanguages`, as are the next two'),
  otherRightSays: listOfTexts,
  otherExplanations: listOfTexts,
  stage: optionalText,
  leftStart: optionalOffset,
  leftEnd: optionalOffset,
  leftText: optionalText,
  rightStart: optionalOffset,
  rightEnd: optionalOffset,
  rightText: optionalText,
});

/** A difference as a reader noted it: its sides are those that the reader chose. */
export type StoredDifference = z.output<typeof storedDifference>;

/** For each pair of documents, the differences that readers noted between them, whichever is on which side, ordered by id. */
export const curatedDifferences = declareQuery({
  id: 'comparison.curated',
  cypher: `
UNWIND $pairs AS pair
MATCH (document:Document)
WHERE document.version IN $versions AND document.id = pair.left
CALL (pair, document) {
  MATCH (document)<-[:BETWEEN]-(difference:Difference)
  WHERE pair.right IN [difference.left, difference.right]
  RETURN difference ORDER BY difference.id LIMIT $limit
}
RETURN pair.left AS left, pair.right AS right, difference {.*} AS difference
ORDER BY difference.id`,
  parameters: z.object({
    versions: z.array(z.string()).readonly(),
    pairs: z.array(z.object({ left: z.string(), right: z.string() })).readonly(),
    limit: z.int(),
  }),
  row: z.object({ left: z.string(), right: z.string(), difference: storedDifference }),
});
