import { assertionOf } from '../assertion/assertion.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import type { StructuralLink } from '../concept/kin.ts';
import { kinOf } from '../concept/kin.loader.ts';
import { predicatesOf } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { tellName } from '../statement/statement.ts';
import type { OnlyKinds } from '../weighing/remarks.ts';
import type { FindingGroup } from './evidence.ts';

/** How many kinds of one thing are told. */
const TOLD_MAXIMUM = 10;

/**
 * The condition of a group, then its intervention, where all that decides is on kinds of it only; null where one has no name in the
 * language. Its symptoms, manifestations and contents are no kinds of it.
 *
 * @param deciding - Ids of the assertions that the lines that decide bear on.
 */
export async function onlyKindsOf(
  operation: Operation,
  { condition, intervention, findings }: FindingGroup,
  deciding: readonly string[],
  language: string,
): Promise<readonly OnlyKinds[] | null> {
  if (deciding.length === 0) return [];
  const [conditionKin, interventionKin, predicates, assertions] = await Promise.all([
    kinOf(operation).load(condition),
    kinOf(operation).load(intervention),
    predicatesOf(operation)(),
    Promise.all([...new Set(deciding)].map((id) => assertionOf(operation, id))),
  ]);
  const isKind = ({ predicate }: StructuralLink) => predicates.get(predicate)?.kind === true;
  /** Where a way to the whole begins, if it leads over kinds only; a kind of what the whole contains is no kind of the whole. */
  const kindOn = (way: readonly StructuralLink[] = []) =>
    way.every(isKind) ? (way[0]?.concept ?? null) : null;
  /** By its object, else by what a qualifier of a finding that is listed names. */
  const wayToCondition = (id: string, object: string) =>
    conditionKin?.via.get(object) ??
    findings
      .find(({ assertion }) => assertion === id)
      ?.via.filter(({ concept }) => conditionKin?.via.has(concept));
  const told = await Promise.all([
    kindsTold(
      condition,
      assertions.map(({ id, object }) => kindOn(wayToCondition(id, object))),
    ),
    kindsTold(
      intervention,
      assertions.map(({ subject }) => kindOn(interventionKin?.via.get(subject))),
    ),
  ]);
  return told.some((one) => one === null) ? null : told.flatMap((one) => one ?? []);

  async function kindsTold(
    of: string,
    found: readonly (string | null)[],
  ): Promise<readonly OnlyKinds[] | null> {
    const kinds = [...new Set(found)].filter((kind) => kind !== null).sort();
    if (found.includes(null)) return [];
    const names = await Promise.all(
      [of, ...kinds.slice(0, TOLD_MAXIMUM)].map(async (id) =>
        tellName(language, await conceptOf(operation, id)),
      ),
    );
    const [whole, ...parts] = names.filter((name) => name !== null);
    if (whole === undefined || names.includes(null)) return null;
    return [{ of: whole, kinds: parts, isCut: kinds.length > TOLD_MAXIMUM }];
  }
}
