import { wasEligible } from '../weighing/counting.ts';
import { weighGroup, type GroupedLine } from '../weighing/weighGroup.ts';
import { CAVEAT_KINDS, type CaveatKind } from './caveat.ts';
import { caveatsOf, type GroundClaim, type GroundLine } from './grounds.ts';

/** A line on one of several assertions that are weighed together, as far as caveats look at it. */
export type GroupedGroundLine = GroupedLine & Pick<GroundLine, 'isCandidate' | 'controlled'>;

/**
 * What is to be kept in mind about what supports several assertions together, in the order of kinds. Whether anything of it was
 * compared with a control group is told of what the balance has as support, in people where any of it is; the other cautions of
 * all lines that can count, without combinations.
 *
 * @param claims - Of all of them; each once.
 * @param lines - Of all of them, combinations among them; each once.
 */
export function caveatsOfSupport(
  claims: readonly GroundClaim[],
  lines: readonly GroupedGroundLine[],
): readonly CaveatKind[] {
  const ofSupport = kindsOf([], decidingSupport(lines));
  const ofAll = kindsOf(
    claims,
    lines.filter(({ combined }) => !combined),
  );
  return CAVEAT_KINDS.filter(
    (kind) =>
      (kind === 'UNCONTROLLED' && ofSupport.includes(kind)) ||
      ((kind === 'OVERSTATED' || kind === 'CANDIDATE_STUDY') && ofAll.includes(kind)),
  );
}

/** The lines that support, of voices that count as support: those in people, where there are such. */
function decidingSupport(lines: readonly GroupedGroundLine[]): readonly GroupedGroundLine[] {
  const { voices, notCounted } = weighGroup(lines);
  // A twin of a line that counts tells with what its study compared, too.
  const supporting = lines.filter(
    ({ id, voice, direction }) =>
      direction === 'SUPPORTS' && voices.get(voice) === 'SUPPORTS' && wasEligible(notCounted.get(id) ?? null),
  );
  const inPeople = supporting.filter(({ human }) => human);
  return inPeople.length > 0 ? inPeople : supporting;
}

function kindsOf(claims: readonly GroundClaim[], lines: readonly GroundLine[]): readonly CaveatKind[] {
  const all = caveatsOf({
    ...{ role: 'BENEFIT', isCombination: false, isOfDisease: false, independentSources: 0 },
    ...{ claims, denials: [], lines },
  });
  return all.map(({ kind }) => kind);
}
