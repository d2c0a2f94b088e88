import { publicationKeys } from '../../weighing/voices.ts';
import type { Seed } from '../format/seed.ts';
import type { SourceName } from './faults.ts';
import { sortedBy } from '../../language/order.ts';

/**
 * The faults of studies that are one publication by a verified identifier and do not stand in the same way: a publication
 * that one source knows to be retracted must not count because another source does not know.
 */
export function differentStandings(seeds: readonly Seed[], nameOf: SourceName): string[] {
  const known = new Map<string, { readonly study: Seed['studies'][number]; readonly source: string }>();
  const faults: string[] = [];
  for (const { source, studies } of sortedBy(seeds, (seed) => seed.source.id)) {
    for (const study of sortedBy(studies, ({ id }) => id)) {
      for (const key of publicationKeys(study)) {
        const other = known.get(key);
        if (other === undefined) known.set(key, { study, source: source.id });
        else if (other.study.standing !== study.standing) {
          faults.push(
            `${key} is study ${other.study.id} of ${nameOf(other.source)}, whose standing is ${other.study.standing}, ` +
              `and study ${study.id} of ${nameOf(source.id)}, whose standing is ${study.standing}: ` +
              'one publication has one standing, give both the same',
          );
        }
      }
    }
  }
  return faults;
}
