import { STANCES } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import { byCodeUnit } from '../language/order.ts';
import { DOSE_KINDS, type BasedAmount, type DoseStatement } from './doseStatement.ts';

/** A statement under one of its amounts. */
interface Said {
  readonly statement: DoseStatement;
  readonly amount: BasedAmount;
  readonly population: string | null;
}

/** Statements that belong together under one of their amounts. */
export type Group = readonly [Said, ...Said[]];

/**
 * Statements by what is the same of all in a group, in the order of their kinds, then unit and time, the smallest amount first; those of
 * one group in the order given.
 */
export function groupsOf(statements: readonly DoseStatement[]): readonly Group[] {
  const said = statements.flatMap((statement) =>
    statement.amounts.flatMap((amount) =>
      populationsOf(statement).map((population): Said => ({ statement, amount, population })),
    ),
  );
  return [...Map.groupBy(said, keyOf)]
    .sort(([left, [one]], [right, [other]]) => compareSaid(one, other) || byCodeUnit(left, right))
    .map(([, group]: readonly [string, readonly Said[]]) => group as Group);
}

/** What is the same of all in a group. */
export function headOf([{ statement, amount, population }]: Group) {
  const { basis, substance, ...quantity } = amount;
  const { kind, stance } = statement;
  return {
    ...{ kind, stance, basis, amount: quantity, substance, population },
    weighed: weighedIn(amount, statement),
    isNamed: substance !== null,
  };
}

/** Where words say more of whom it is for than concepts do, a concept would tell of more people than are meant, or of fewer. */
function populationsOf({ populations }: DoseStatement): readonly (string | null)[] {
  return populations.length === 0 || populations.includes(null) ? [null] : populations;
}

/** A study is one finding whomever its lines name; other statements are apart where they name different people. */
function keyOf({ statement, amount, population }: Said): string {
  const { min, max, unit, perTime, approximate, basis, substance } = amount;
  const whose = statement.kind === 'STUDIED' ? statement.study : population;
  return JSON.stringify([
    statement.kind,
    statement.stance,
    unit,
    perTime,
    min,
    max,
    approximate,
    basis,
    substance,
    whose,
    weighedIn(amount, statement),
  ]);
}

function weighedIn({ substance }: BasedAmount, { subject }: DoseStatement): string {
  return substance ?? subject;
}

function compareSaid(left: Said | undefined, right: Said | undefined): number {
  if (left === undefined || right === undefined) return 0;
  const [one, other] = [left.amount, right.amount];
  return (
    DOSE_KINDS.indexOf(left.statement.kind) - DOSE_KINDS.indexOf(right.statement.kind) ||
    byCodeUnit(one.unit, other.unit) ||
    byCodeUnit(one.perTime ?? '', other.perTime ?? '') ||
    leastOf(one) - leastOf(other) ||
    mostOf(one) - mostOf(other) ||
    STANCES.indexOf(left.statement.stance) - STANCES.indexOf(right.statement.stance) ||
    byCodeUnit(one.substance ?? '', other.substance ?? '')
  );
}

function leastOf({ min, max }: Amount): number {
  return min ?? max ?? 0;
}

function mostOf({ min, max }: Amount): number {
  return max ?? min ?? 0;
}
