import type { Operation } from '../release/operation.ts';
import { releaseCounts, releaseLanguages } from './meta.queries.ts';

/** How many things of each kind the release holds. */
export async function countsOf(operation: Operation) {
  const [counts] = await operation.read(releaseCounts, {});
  if (counts === undefined) throw new Error(`${releaseCounts.id} gave no row`);
  return counts;
}

/** The languages of the release, in alphabetical order. */
export async function languagesOf(operation: Operation): Promise<readonly string[]> {
  const rows = await operation.read(releaseLanguages, {});
  return rows.map(({ language }) => language);
}
