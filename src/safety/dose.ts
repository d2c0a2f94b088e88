import { STANCES, type Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import { FINDINGS_MAXIMUM, joinTies } from '../inquiry/conceptFinding.ts';
import type { Tie } from '../inquiry/inquiry.ts';
import { byCodeUnit } from '../language/order.ts';
import { FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import {
  DOSE_KINDS,
  type BasedAmount,
  type DoseBasis,
  type DoseKind,
  type DoseStatement,
} from './doseStatement.ts';
import { limitsAmong, limitsFor, type UpperLimit } from './upperLimit.ts';

/** An amount, and who says what of it. */
export interface DoseFinding {
  readonly kind: DoseKind;
  readonly stance: Stance;
  readonly basis: DoseBasis;
  readonly amount: Amount;
  /** As in {@link BasedAmount}. */
  readonly substance: string | null;
  /** Id of what is weighed: the substance, else what all its assertions are about. */
  readonly weighed: string;
  /** Ids of the assertions whose claims and lines give it, in alphabetical order. */
  readonly assertions: readonly string[];
  /** Id of a concept; null where none is named, or several are. */
  readonly population: string | null;
  /** Ids in the order of the claims' keys; at most `FINDING_LIST_MAXIMUM`, as of the lines. */
  readonly claims: readonly string[];
  readonly claimCount: number;
  readonly evidence: readonly string[];
  readonly evidenceCount: number;
  /** Ids of the documents of the claims listed, in alphabetical order; of the studies of the lines listed likewise. */
  readonly documents: readonly string[];
  readonly studies: readonly string[];
  /** Those of the studies that give the amount themselves. */
  readonly givenBy: readonly string[];
  /** Upper limits, of sources that are shown or not, that it can be held against by what is weighed and what is counted. */
  readonly limits: readonly UpperLimit[];
  readonly tie: Tie;
}

/** A statement under one of its amounts. */
interface Said {
  readonly statement: DoseStatement;
  readonly amount: BasedAmount;
  readonly population: string | null;
}

/**
 * Puts statements of one amount of one thing together: those of one kind for one population, or those of one study; denials apart. A line on
 * an assertion of a dose that says no amount itself goes with every amount that others give on it. The findings come by kind, then unit and
 * time, the smallest amount first: `FINDINGS_MAXIMUM` of those that are shown, which are held against the limits among all, and the count
 * of all that are shown. The limits, shown or not, come in the same order, those of one thing together.
 */
export function gatherDoses(
  statements: readonly DoseStatement[],
  ties: ReadonlyMap<string, Tie>,
): {
  readonly doses: readonly DoseFinding[];
  readonly count: number;
  readonly limits: readonly UpperLimit[];
} {
  const ordered = statements.toSorted(byOrderKey);
  const shown = ordered.filter(({ isShown }) => isShown);
  const linesWithout = shown.filter(({ study, amounts }) => study !== null && amounts.length === 0);
  const groups = groupsOf(shown);
  const limits = limitsAmong(
    groupsOf(ordered.filter(({ kind }) => kind === 'UPPER_LIMIT')).map((group) => ({
      ...headOf(group),
      givers: group.map(({ statement }) => statement),
    })),
  );
  const doses = groups
    .slice(0, FINDINGS_MAXIMUM)
    .map((group) => ({ ...makeDose(group, linesWithout, ties), limits: limitsFor(headOf(group), limits) }));
  return { doses, count: groups.length, limits: [...limits.values()].flat() };
}

/** Statements that belong together under one of their amounts. */
type Group = readonly [Said, ...Said[]];

function groupsOf(statements: readonly DoseStatement[]): readonly Group[] {
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
function headOf([{ statement, amount, population }]: Group) {
  const { basis, substance, ...quantity } = amount;
  const { kind, stance } = statement;
  return {
    ...{ kind, stance, basis, amount: quantity, substance, population },
    weighed: weighedIn(amount, statement),
  };
}

type Dose = Omit<DoseFinding, 'limits'>;

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

function makeDose(
  group: Group,
  linesWithout: readonly DoseStatement[],
  ties: ReadonlyMap<string, Tie>,
): Dose {
  const head = headOf(group);
  const own = [...new Set(group.map((said) => said.statement))];
  const assertions = new Set(own.map(({ assertion }) => assertion));
  const claims = own.filter(({ study }) => study === null);
  const lines = [
    ...own.filter(({ study }) => study !== null),
    ...linesWithout.filter(({ assertion }) => assertions.has(assertion)),
  ].sort(byOrderKey);
  const listedClaims = claims.slice(0, FINDING_LIST_MAXIMUM);
  const listedLines = lines.slice(0, FINDING_LIST_MAXIMUM);
  return {
    ...head,
    assertions: [...assertions].sort(byCodeUnit),
    population: head.kind === 'STUDIED' ? onlyPopulation(own) : head.population,
    claims: listedClaims.map(({ id }) => id),
    claimCount: claims.length,
    evidence: listedLines.map(({ id }) => id),
    evidenceCount: lines.length,
    documents: distinct(listedClaims.map(({ document }) => document)),
    studies: distinct(listedLines.map(({ study }) => study)),
    givenBy: distinct(own.map(({ study }) => study)),
    tie: joinTies(own.flatMap(({ subject }) => ties.get(subject) ?? [])),
  };
}

/** The population that a study's lines name, where they name one, and words say of no other. */
function onlyPopulation(lines: readonly DoseStatement[]): string | null {
  const [first, ...others] = new Set(lines.flatMap(({ populations }) => populations));
  return others.length === 0 ? (first ?? null) : null;
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

function byOrderKey(left: DoseStatement, right: DoseStatement): number {
  return byCodeUnit(left.orderKey, right.orderKey);
}
