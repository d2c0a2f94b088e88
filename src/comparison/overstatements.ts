import { clashBetween, type SourcePair } from './clashes.ts';
import type { DisputableClaim } from './disagreement.ts';
import type { DisputableLine } from './disputableLine.ts';
import { SHORTFALLS, shortfallsOf, type Shortfall } from './overstatement.ts';
import type { Includes } from './restrictions.ts';

/** A claim, and which studies it rests on. */
export interface CitingClaim extends DisputableClaim {
  /** Ids of the voices of the studies that it cites. */
  readonly citedVoices: readonly string[];
}

/** A claim that says more than the studies it rests on can show. */
export interface OverstatingClaim extends DisputableClaim {
  /** Ids of the studies of its own that fall short of it, in alphabetical order. */
  readonly studies: readonly string[];
}

/** A line that falls short of a claim that rests on it. */
export interface FallingShort extends DisputableLine {
  /** In what it falls short of any of them, in the order of the kinds, each once. */
  readonly shortfalls: readonly Shortfall[];
}

/** Claims on one assertion that say more than the studies they rest on can show. */
export interface Overstatement {
  readonly assertion: string;
  /** Ordered by id. */
  readonly claims: readonly OverstatingClaim[];
  /** Ordered by id. */
  readonly lines: readonly FallingShort[];
  readonly sources: readonly SourcePair[];
  /** In the order of the kinds, each once. */
  readonly shortfalls: readonly Shortfall[];
}

/**
 * The claims that say more than the studies they cite can show, by assertion. A claim is among them where every study that it
 * cites has a line on its own assertion, and each of these falls short: of a study without such a line nothing can be told. A
 * denial is not. The same for any order of claims and lines.
 */
export function overstatements(
  claims: readonly CitingClaim[],
  lines: readonly DisputableLine[],
  includes: Includes,
): Overstatement[] {
  const linesOn = Map.groupBy(lines, ({ assertion }) => assertion);
  const citing = claims.filter(({ stance, citedVoices }) => stance === 'ASSERTS' && citedVoices.length > 0);
  return [...Map.groupBy(citing, ({ assertion }) => assertion)].flatMap(([assertion, members]) => {
    const found = members.flatMap((claim) => {
      const short = fallingShort(claim, linesOn.get(assertion) ?? [], includes);
      return short === null ? [] : [{ claim, ...short }];
    });
    const pairs = found.map(({ claim, lines: own }) => [[claim], own] as const);
    const sources = clashBetween<DisputableClaim | DisputableLine>(pairs)?.sources;
    if (sources === undefined) return [];
    const all = found.flatMap((one) => one.lines);
    const short = Map.groupBy(all, ({ id }) => id);
    return [
      {
        assertion,
        claims: byId(found.map(({ claim, lines: own }) => ({ ...claim, studies: studiesOf(own) }))),
        lines: byId(all).map((line) => ({ ...line, shortfalls: inOrder(short.get(line.id) ?? []) })),
        sources,
        shortfalls: inOrder(all),
      },
    ];
  });
}

/** The lines of the studies that a claim rests on, and in what they fall short; null where it does not say too much. */
function fallingShort(claim: CitingClaim, lines: readonly DisputableLine[], includes: Includes) {
  const own = lines.filter(({ voice }) => claim.citedVoices.includes(voice));
  const isKnown = claim.citedVoices.every((cited) => own.some(({ voice }) => voice === cited));
  const shortfalls = own.map((line) => shortfallsOf(claim, line, includes));
  if (!isKnown || shortfalls.some((found) => found.length === 0)) return null;
  return {
    lines: own.map((line, index): FallingShort => ({ ...line, shortfalls: shortfalls[index] ?? [] })),
  };
}

function inOrder(lines: readonly FallingShort[]): readonly Shortfall[] {
  return SHORTFALLS.filter((shortfall) => lines.some(({ shortfalls }) => shortfalls.includes(shortfall)));
}

const studiesOf = (lines: readonly DisputableLine[]) =>
  [...new Set(lines.map(({ study }) => study))].toSorted();

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  const distinct = new Map(things.map((thing) => [thing.id, thing]));
  return [...distinct.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
