import type { Seed } from '../format/seed.ts';
import type { SourceName } from './faults.ts';
import { sortedBy } from '../../language/order.ts';

const ID_LISTS: Readonly<Record<string, (seed: Seed) => readonly { readonly id: string }[]>> = {
  claim: (seed) => seed.claims,
  document: (seed) => seed.documents,
  reference: (seed) => seed.documents.flatMap(({ references }) => references),
  study: (seed) => seed.studies,
  'evidence line': (seed) => seed.evidence,
  mechanism: (seed) => seed.mechanisms,
};

/** The faults of sources that use one id for two things that are asked for by id. */
export function sharedIds(seeds: readonly Seed[], nameOf: SourceName): string[] {
  const ordered = sortedBy(seeds, (seed) => seed.source.id);
  const faults: string[] = [];
  const sources = new Set<string>();
  for (const { source } of ordered) {
    if (sources.has(source.id)) faults.push(`two seeds are of ${nameOf(source.id)}: rename one of them`);
    sources.add(source.id);
  }
  for (const [kind, listOf] of Object.entries(ID_LISTS)) {
    const owners = new Map<string, string>();
    for (const seed of ordered) {
      for (const { id } of listOf(seed)) {
        const owner = owners.get(id);
        owners.set(id, seed.source.id);
        if (owner === undefined) continue;
        faults.push(
          `${kind} "${id}" is in ${nameOf(owner)} and in ${nameOf(seed.source.id)}: give one of them another id`,
        );
      }
    }
  }
  return faults;
}
