import type { Certainty } from '../claim/claim.ts';
import type { PredicateRole } from '../predicate/predicate.ts';
import type { IndirectReason, StudyDesign } from '../study/study.ts';
import { speaksAgainst } from '../weighing/counting.ts';
import type { DisputableClaim } from './disagreement.ts';
import type { DisputableLine } from './disputableLine.ts';
import type { Includes } from './restrictions.ts';

/** In what a study falls short of a claim that rests on it. */
export const SHORTFALLS = ['DESIGN', 'SPECIES', 'POPULATION', 'ARMS', 'OUTCOME', 'RESULT'] as const;
export type Shortfall = (typeof SHORTFALLS)[number];

/** Certainties that say that something is so; the others say that it may be so, or that others say it. */
const OUTRIGHT: ReadonlySet<Certainty> = new Set(['ASSERTED', 'PROBABLE']);

/** Roles of claims that something has an effect. Harm is not among them: it is told of rather than tried. */
const EFFECTS: ReadonlySet<PredicateRole> = new Set(['BENEFIT', 'MITIGATION', 'CAUSAL', 'REGULATORY']);

/** Designs in which nobody assigned who was given what, so that what came about may have come about anyway. */
const WITHOUT_ASSIGNMENT: ReadonlySet<StudyDesign> = new Set([
  'NON_RANDOMISED_TRIAL',
  'OBSERVATIONAL',
  'CASE_REPORT',
]);

/** Roles of claims on which an association does not bear as it does on a guess at a cause. */
const OUTCOMES: ReadonlySet<PredicateRole> = new Set(['BENEFIT', 'HARM', 'MITIGATION']);

/** What a study shows of less than it is cited for, by what it tested instead. */
const SHORTFALL_OF_INDIRECT: Readonly<Record<IndirectReason, Shortfall>> = {
  COMBINATION: 'ARMS',
  FORM: 'ARMS',
  POPULATION: 'POPULATION',
  SPECIES: 'SPECIES',
  OUTCOME: 'OUTCOME',
};

/**
 * In what a study falls short of a claim that rests on it, in the order of the kinds; nothing where it shows as much as the
 * claim says. A claim that is worded as certain or probable needs a study that can show that it is so; one that is hedged
 * needs one from which it can be guessed.
 */
export function shortfallsOf(
  claim: Pick<DisputableClaim, 'role' | 'certainty' | 'qualifiers'>,
  line: Pick<DisputableLine, 'direction' | 'human' | 'design' | 'controlled' | 'indirectBecause' | 'species'>,
  includes: Includes,
): Shortfall[] {
  const isOutright = OUTRIGHT.has(claim.certainty);
  const found = new Set<Shortfall>();
  if (EFFECTS.has(claim.role) && (isOutright ? WITHOUT_ASSIGNMENT.has(line.design) : isUncompared(line)))
    found.add('DESIGN');
  if (!line.human && !saysInWhichSpecies(claim, line, includes)) found.add('SPECIES');
  if (line.indirectBecause !== null && (isOutright || saysNothingOf(claim.role, line.indirectBecause)))
    found.add(SHORTFALL_OF_INDIRECT[line.indirectBecause]);
  if (isOutright ? line.direction !== 'SUPPORTS' : speaksAgainst(line.direction)) found.add('RESULT');
  return SHORTFALLS.filter((shortfall) => found.has(shortfall));
}

const isUncompared = ({ design, controlled }: Pick<DisputableLine, 'design' | 'controlled'>) =>
  design === 'CASE_REPORT' || controlled === false;

/** Whether even a guess has nothing to go by: an outcome that was not measured, or another species. */
const saysNothingOf = (role: PredicateRole, because: IndirectReason) =>
  because === 'SPECIES' || (because === 'OUTCOME' && OUTCOMES.has(role));

function saysInWhichSpecies(
  { qualifiers }: Pick<DisputableClaim, 'qualifiers'>,
  { species }: Pick<DisputableLine, 'species'>,
  includes: Includes,
): boolean {
  const named = qualifiers.filter(({ kind }) => kind === 'SPECIES');
  if (named.length === 0) return false;
  if (species.length === 0) return true;
  return named.some(
    ({ concept }) =>
      concept === null || species.some((one) => includes(concept, one) || includes(one, concept)),
  );
}
