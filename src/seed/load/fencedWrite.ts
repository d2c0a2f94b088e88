import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';

/**
 * The lines that every write of a load begins with. Setting a property locks the lease until the transaction ends, so
 * that nobody takes it over between the look at the fence and the write; a loader whose fence is no longer the
 * lease's writes nothing. A write that goes on renews the lease.
 */
const HOLD_LEASE = `
MATCH (lease:Lease {id: 'loader'})
SET lease.asked = $fence
WITH lease WHERE lease.fence = $fence
SET lease.expiresAt = $expiresAt
WITH lease
`;

/** What a fenced write is given by the lease. */
export const leaseParameters = z.object({
  fence: z.int(),
  expiresAt: z.int().describe('Milliseconds since 1970'),
});
export type LeaseParameters = z.output<typeof leaseParameters>;

/** Declares a write that only the holder of the lease can do. Its text may not use the name `lease` for anything else. */
export function declareFencedWrite<Parameters extends object, Row>(query: {
  id: string;
  cypher: string;
  parameters: z.ZodType<Parameters>;
  row: z.ZodType<Row>;
}) {
  return declareQuery({
    id: query.id,
    access: 'write',
    cypher: HOLD_LEASE + query.cypher.trim(),
    parameters: leaseParameters.and(query.parameters),
    row: query.row,
  });
}
