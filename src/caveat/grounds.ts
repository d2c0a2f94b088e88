import type { Certainty } from '../claim/claim.ts';
import type { PredicateRole } from '../predicate/predicate.ts';
import type { EvidenceDirection } from '../study/study.ts';
import { speaksAgainst, wasEligible, type NotCountedReason } from '../weighing/counting.ts';
import { CAVEAT_KINDS, type Caveat, type CaveatKind } from './caveat.ts';

/** How many claims, and how many lines, of one assertion are looked at. */
export const LOOKED_AT_MAXIMUM = 1_000;

/** A claim that asserts something, as far as caveats look at it. */
export interface GroundClaim {
  readonly id: string;
  readonly certainty: Certainty;
  /** Whether it has a condition, or another restriction says that it holds only so: only for some, only in an amount. */
  readonly onlyIf: boolean;
  /** Whether it says how widely it is meant: of some cases, or as an example. */
  readonly scoped: boolean;
  /** For each species that it is restricted to, whether it is our own. */
  readonly species: readonly boolean[];
  /** Ids of the studies that it cites and that were retracted. */
  readonly retracted: readonly string[];
  /** Ids of the studies that it cites and that are only thought to be the ones meant. */
  readonly candidates: readonly string[];
  /** Ids of studies that it rests on, where it says more than they can show; else none. */
  readonly overstates: readonly string[];
}

/** A claim, and what it comes from. */
export interface OriginatedClaim {
  readonly id: string;
  /** Its independent source: the same for texts that descend from one another. */
  readonly origin: string;
}

/** An evidence line, as far as caveats look at it. */
export interface GroundLine {
  readonly id: string;
  /** Id of its study. */
  readonly study: string;
  readonly direction: EvidenceDirection;
  /** Whether it is about people. */
  readonly human: boolean;
  /** Null where it counts. */
  readonly notCounted: NotCountedReason | null;
  readonly isCandidate: boolean;
  /** Null where that is not known. */
  readonly controlled: boolean | null;
}

/** What tells whether a line can count, and what it says. */
type CountedLine = Pick<GroundLine, 'direction' | 'notCounted'>;

/** What an assertion rests on. */
export interface Grounds {
  /** Of the assertion's predicate. */
  readonly role: PredicateRole;
  /** Whether it is about something together with something else. */
  readonly isCombination: boolean;
  /** Whether it is about a disease, so that it says nothing of whoever has not got that. */
  readonly isOfDisease: boolean;
  /** Over the whole release; of a part of it, over the claims of that part. */
  readonly independentSources: number;
  /** Those that assert it, of the sources shown, ordered by document and place; at most `LOOKED_AT_MAXIMUM`. */
  readonly claims: readonly GroundClaim[];
  /** Ids of those that deny it, of the sources shown, in the same order; at most as many. */
  readonly denials: readonly string[];
  /** All lines of the release, ordered by id. */
  readonly lines: readonly GroundLine[];
}

/** What a caveat comes from. */
type Reason = Pick<Caveat, 'claims' | 'studies'>;

/** What makes each caveat hold of an assertion; null where it does not. */
const RULES: Readonly<Partial<Record<CaveatKind, (grounds: Grounds) => Reason | null>>> = {
  ONLY_IF: ({ claims }) => ifAny(claims.filter(({ onlyIf }) => onlyIf)),
  ONLY_IN_DISEASE: ({ isOfDisease, claims }) => (isOfDisease ? reason(claims) : null),
  COMBINATION: ({ isCombination, claims }) => (isCombination ? reason(claims) : null),
  ANIMAL: ({ claims, lines }) => {
    const supporting = supportingOf(lines);
    if (supporting.length > 0) return supporting.some(({ human }) => human) ? null : reason([], supporting);
    return claims.every(isNotAboutPeople) ? ifAny(claims) : null;
  },
  UNCONTROLLED: ({ lines }) => {
    const supporting = supportingOf(lines);
    return supporting.every(({ controlled }) => controlled === false) ? ifAny([], supporting) : null;
  },
  OVERSTATED: ({ claims }) => citing(claims, ({ overstates }) => overstates),
  RETRACTED: ({ claims, lines }) => {
    const gone = lines.filter(
      ({ direction, notCounted }) => direction === 'SUPPORTS' && notCounted === 'RETRACTED',
    );
    return citing(claims, ({ retracted }) => retracted, gone);
  },
  CANDIDATE_STUDY: ({ claims, lines }) => {
    const guessed = eligibleOf(lines).filter(({ isCandidate }) => isCandidate);
    return citing(claims, ({ candidates }) => candidates, guessed);
  },
  ONE_SOURCE: ({ independentSources, claims }) => (independentSources === 1 ? reason(claims) : null),
  FEATURE_NOT_CAUSE: ({ role, claims }) => (role === 'FEATURE' ? reason(claims) : null),
  CONTESTED: ({ lines }) =>
    ifAny(
      [],
      eligibleOf(lines).filter(({ direction }) => speaksAgainst(direction)),
    ),
};

/** What is to be kept in mind about an assertion, by what it rests on, in the order of kinds. */
export function caveatsOf(grounds: Grounds): readonly Caveat[] {
  return CAVEAT_KINDS.flatMap((kind) => {
    const found = RULES[kind]?.(grounds) ?? null;
    return found === null ? [] : [{ kind, ...found, links: [] }];
  });
}

/**
 * The part of what an assertion rests on that a finding takes up, where it is about some people or one amount only.
 *
 * @param claims - Each with the independent source that it comes from.
 * @param lines - Ids of evidence lines.
 */
export function groundsWithin(
  grounds: Grounds,
  claims: readonly OriginatedClaim[],
  lines: readonly string[],
): Grounds {
  const origins = new Map(claims.map(({ id, origin }) => [id, origin]));
  const own = grounds.claims.filter(({ id }) => origins.has(id));
  return {
    ...grounds,
    claims: own,
    independentSources: new Set(own.map(({ id }) => origins.get(id))).size,
    lines: grounds.lines.filter(({ id }) => lines.includes(id)),
  };
}

function eligibleOf<Line extends CountedLine>(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ notCounted }) => wasEligible(notCounted));
}

/** The lines that can count and support it. */
export function supportingOf<Line extends CountedLine>(lines: readonly Line[]): readonly Line[] {
  return eligibleOf(lines).filter(({ direction }) => direction === 'SUPPORTS');
}

function isNotAboutPeople({ species }: GroundClaim): boolean {
  return species.length > 0 && species.every((isOurs) => !isOurs);
}

/** The claims for which there are such studies, with these studies, after those of some lines. */
function citing(
  claims: readonly GroundClaim[],
  studiesOf: (claim: GroundClaim) => readonly string[],
  lines: readonly GroundLine[] = [],
): Reason | null {
  const found = claims.filter((claim) => studiesOf(claim).length > 0);
  return ifAny(found, [...lines, ...found.flatMap(studiesOf).map((study) => ({ study }))]);
}

function reason(claims: readonly GroundClaim[], studies: readonly { readonly study: string }[] = []): Reason {
  return {
    claims: claims.map(({ id }) => id),
    studies: [...new Set(studies.map(({ study }) => study))],
  };
}

function ifAny(...parts: Parameters<typeof reason>): Reason | null {
  const found = reason(...parts);
  return found.claims.length + found.studies.length > 0 ? found : null;
}
