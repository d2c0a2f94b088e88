import { relationsAmong } from '../condition/knowledge.loader.ts';
import type { Operation } from '../release/operation.ts';
import type { UpperLimit } from './upperLimit.ts';

/** Ids of the people for whom some limits are, whom nobody can be one of who is all of these; none where nobody is named. */
export async function peopleApart(
  operation: Operation,
  people: readonly string[],
  limits: readonly Pick<UpperLimit, 'population'>[],
): Promise<ReadonlySet<string>> {
  const others = new Set(limits.flatMap(({ population }) => population ?? []));
  if (people.length === 0 || others.size === 0) return new Set();
  const { areApart, factsOf } = await relationsAmong(operation, [...people, ...others]);
  const own = factsOf(people);
  return new Set([...others].filter((other) => areApart(own, factsOf([other]))));
}

/**
 * Ids of the people for whom some limits are, who are of those that an amount is for, or of whom these are: where neither is so, nobody
 * says that the limit is one for this amount.
 */
export async function peopleIncluded(
  operation: Operation,
  people: string,
  limits: readonly Pick<UpperLimit, 'population'>[],
): Promise<ReadonlySet<string>> {
  const named = [...new Set(limits.flatMap(({ population }) => population ?? []))];
  if (named.length === 0) return new Set();
  const { factsOf } = await relationsAmong(operation, [people, ...named]);
  const own = factsOf([people]);
  return new Set(named.filter((other) => own.has(other) || factsOf([other]).has(people)));
}
