import type { Stance } from '../claim/claim.ts';
import type { Amount } from '../claim/qualifier.ts';
import { FINDINGS_MAXIMUM, joinTies } from '../inquiry/conceptFinding.ts';
import type { Tie } from '../inquiry/inquiry.ts';
import { byCodeUnit } from '../language/order.ts';
import { FINDING_LIST_MAXIMUM } from '../paging/connection.ts';
import { groupsOf, headOf, type Group } from './doseGroups.ts';
import type { DoseBasis, DoseKind, DoseStatement } from './doseStatement.ts';
import { limitsAmong, limitsFor, type UpperLimit } from './upperLimit.ts';

/** An amount, and who says what of it. */
export interface DoseFinding {
  readonly kind: DoseKind;
  readonly stance: Stance;
  readonly basis: DoseBasis;
  readonly amount: Amount;
  /** Id of the concept that it is an amount of; null where that is what its assertions are about. */
  readonly substance: string | null;
  /** Id of what is weighed: the substance, else what all its assertions are about. */
  readonly weighed: string;
  /** Whether there is a substance. */
  readonly isNamed: boolean;
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
  /** Upper limits, of sources that are shown or not, that it can be held against by what is counted, whatever they are amounts of. */
  readonly limits: readonly UpperLimit[];
  readonly tie: Tie;
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
  const limits = limitsAmong(groupsOf(ordered.filter(({ kind }) => kind === 'UPPER_LIMIT')).map(withGivers));
  const doses = groups.slice(0, FINDINGS_MAXIMUM).map((group) => ({
    ...makeDose(group, linesWithout, ties),
    limits: limitsFor(withGivers(group), limits),
  }));
  return { doses, count: groups.length, limits };
}

function withGivers(group: Group) {
  return { ...headOf(group), givers: group.map(({ statement }) => statement) };
}

type Dose = Omit<DoseFinding, 'limits'>;

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
