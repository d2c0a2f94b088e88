import type { FindingGroup } from '../evidence.ts';

/** The assertions of a group that are about a combination. */
export function combinedIn({ weighed }: FindingGroup): ReadonlySet<string> {
  return new Set(weighed.filter(({ combined }) => combined).map(({ assertion }) => assertion));
}
