import { z } from 'zod';
import { QUALIFIER_KINDS } from '../claim/claim.ts';

/** A structural link by ids. */
export const storedLink = z.object({ concept: z.string(), predicate: z.string(), of: z.string() });

/** A finding as it is found. */
export const foundFinding = z.object({
  assertion: z.string(),
  subject: z.string(),
  object: z.string(),
  independentSources: z.int(),
  match: z
    .object({
      by: z.enum(['ASSERTION', 'CLAIM', 'EVIDENCE_LINE']).describe('What has the qualifier'),
      owner: z.string().describe('Its id'),
      kind: z.enum(QUALIFIER_KINDS),
      concept: z.string().describe('The concept named'),
      kin: z.array(storedLink).describe('Links to wider concepts; none where it is kin of the condition'),
      conditions: z.array(storedLink).describe('Links from it and these to what their members have'),
    })
    .nullable()
    .describe('Null: it matches by its object'),
  concepts: z.array(z.string()).describe('What qualifiers of its claims and lines name of the condition'),
});

/** An assertion that matches a condition. */
export type FoundFinding = z.output<typeof foundFinding>;

/** A finding as far as it is weighed. */
export const weighedFinding = z.object({
  assertion: z.string(),
  subject: z.string(),
  concepts: z
    .array(z.string())
    .readonly()
    .nullable()
    .describe('What the qualifiers of its lines name of the condition; null: it matches by itself'),
  combined: z.boolean().describe('Whether it is about the intervention together with something else'),
});

/** An assertion that matches a condition, whatever the sources shown, and which of its lines are about the condition. */
export type WeighedFinding = z.output<typeof weighedFinding>;
