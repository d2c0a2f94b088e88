import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';

/** The rows of datasets that these claims are. No row for a claim of a document. */
export const recordsOfClaims = declareQuery({
  id: 'claim.records',
  cypher: `
MATCH (claim:Claim)
WHERE claim.version IN $versions AND claim.id IN $ids AND claim.recordId IS NOT NULL
RETURN claim.id AS claim, claim.recordId AS id, claim.recordPublications AS publications,
  claim.recordProperties AS properties`,
  parameters: z.object({
    versions: z.array(z.string()).readonly(),
    ids: z.array(z.string()).readonly(),
  }),
  row: z.object({
    claim: z.string(),
    id: z.string(),
    publications: z.array(z.string()),
    properties: z.string().describe('JSON'),
  }),
});
