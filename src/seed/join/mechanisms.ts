import type { Seed } from '../format/seed.ts';
import { sortedBy } from '../../language/order.ts';

/** A named set of joined assertions. */
export interface JoinedMechanism {
  readonly id: string;
  readonly title: string;
  /** Ids of assertions, in the seed's order, each once. */
  readonly assertions: readonly string[];
}

/** The mechanisms of all sources by id. A part that no claim and no line of its source is about is a fault. */
export function joinMechanisms(
  seeds: readonly Seed[],
  ownIds: ReadonlyMap<string, ReadonlyMap<string, string>>,
): { mechanisms: JoinedMechanism[]; faults: string[] } {
  const mechanisms: JoinedMechanism[] = [];
  const faults: string[] = [];
  for (const { source, mechanisms: own } of seeds) {
    for (const { id, title, assertions } of own) {
      const parts = new Set<string>();
      for (const part of assertions) {
        const joined = ownIds.get(source.id)?.get(part);
        if (joined === undefined) {
          faults.push(`mechanism ${id} of source ${source.id}: no claim or line is about ${part}`);
        } else {
          parts.add(joined);
        }
      }
      mechanisms.push({ id, title, assertions: [...parts] });
    }
  }
  return { mechanisms: sortedBy(mechanisms, ({ id }) => id), faults };
}
