import { z } from 'zod';
import { declareQuery } from '../../graph/query.ts';
import { declareFencedWrite } from './fencedWrite.ts';

/**
 * Takes the lease if nobody holds it or its time has run out; a row in either case, telling who holds it now. Setting
 * a property first locks the lease, so that of two loaders one sees the other's name.
 */
export const takeLease = declareQuery({
  id: 'lease.take',
  access: 'write',
  cypher: `
MERGE (lease:Lease {id: 'loader'})
ON CREATE SET lease.fence = 0, lease.expiresAt = 0
SET lease.asked = lease.fence
WITH lease, lease.expiresAt <= $now AS free
FOREACH (ignored IN CASE WHEN free THEN [1] ELSE [] END |
  SET lease.fence = lease.fence + 1, lease.holder = $holder, lease.expiresAt = $expiresAt)
RETURN free AS taken, lease.fence AS fence, lease.holder AS holder, lease.expiresAt AS expiresAt`,
  parameters: z.object({
    holder: z.string(),
    now: z.int().describe('Milliseconds since 1970'),
    expiresAt: z.int().describe('Milliseconds since 1970'),
  }),
  row: z.object({ taken: z.boolean(), fence: z.int(), holder: z.string(), expiresAt: z.int() }),
});

/** Who holds the lease. */
export const readLease = declareQuery({
  id: 'lease.read',
  cypher: `MATCH (lease:Lease {id: 'loader'}) RETURN lease.fence AS fence, lease.holder AS holder`,
  parameters: z.object({}),
  row: z.object({ fence: z.int(), holder: z.string() }),
});

/** Keeps the lease, and no more; no row when it is no longer ours. With a time that has passed it is given back. */
export const renewLease = declareFencedWrite({
  id: 'lease.renew',
  cypher: `RETURN lease.fence AS fence`,
  parameters: z.object({}),
  row: z.object({ fence: z.int() }),
});
