import { z } from 'zod';
import type { Kin } from '../concept/kin.ts';

/** The parameter of queries that look for what is said of concepts and their kin. */
export const askedKin = z
  .record(z.string(), z.array(z.string()).readonly())
  .readonly()
  .describe('Ids of the kin of each concept asked about, by its id');

/** Its value for the kin of some concepts. */
export function askedKinOf(kin: readonly Pick<Kin, 'concept' | 'ids'>[]): z.output<typeof askedKin> {
  return Object.fromEntries(kin.map(({ concept, ids }) => [concept, ids]));
}
