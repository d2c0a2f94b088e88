import type { SeedMessage, SeedQualifier } from '../format/seed.ts';
import { messageAt, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';
import { assertionOf, type AboutAssertion } from './assertions.ts';

/**
 * The faults of claims and lines on a dose that say no amount, and so could not be told among the doses. A line may leave it
 * out where a claim or another line on the same assertion gives one.
 */
export function dosesWithoutAmount(seed: PlacedSeed): SeedMessage[] {
  const doses = new Set(seed.predicates.rows.flatMap(({ row }) => (row.role === 'DOSE' ? [row.id] : [])));
  const onDose = <Row extends AboutAssertion>(rows: readonly Placed<Row>[]) =>
    rows.filter(({ row }) => doses.has(row.predicate));
  const claims = onDose(seed.claims.rows);
  const lines = onDose(seed.evidence.rows);
  const given = new Set(
    [...claims, ...lines].filter(({ row }) => hasAmount(row.qualifiers)).map(({ row }) => assertionOf(row)),
  );
  return [
    ...claims.filter(({ row }) => !hasAmount(row.qualifiers)),
    ...lines.filter(({ row }) => !hasAmount(row.qualifiers) && !given.has(assertionOf(row))),
  ].map((placed) =>
    messageAt(
      placed,
      ['qualifiers'],
      `must have a DOSE with an amount, as ${placed.row.predicate} speaks of one`,
    ),
  );
}

function hasAmount(qualifiers: readonly SeedQualifier[]): boolean {
  return qualifiers.some(({ kind, amount }) => kind === 'DOSE' && amount !== undefined);
}
