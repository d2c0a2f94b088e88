import { gatherCaveats, type Caveat } from '../caveat/caveat.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { caveatsOf, groundsWithin, type Grounds } from '../caveat/grounds.ts';
import { caveatsOfLimits } from '../caveat/limitCaveats.ts';
import type { Operation } from '../release/operation.ts';
import type { Finding } from './evidence.ts';
import { originatedClaimsOf } from './finding.loader.ts';
import { limitsOf } from './limit.loader.ts';
import { linesOfFinding } from './weighing.loader.ts';

/** What is to be kept in mind about a finding, by what it rests on, and by what limits the benefit that it tells. */
export async function findingCaveats(operation: Operation, finding: Finding): Promise<readonly Caveat[]> {
  const [grounds, limits] = await Promise.all([
    groundsOfFinding(operation, finding),
    limitsOf(operation, finding),
  ]);
  // A finding that is found by its own disease names it in `matchedBy`: who asks about the disease needs no caution that it is meant.
  const isOfDisease = grounds.isOfDisease && finding.match?.by !== 'ASSERTION';
  return gatherCaveats([...caveatsOf({ ...grounds, isOfDisease }), ...caveatsOfLimits(limits)]);
}

/** What a finding rests on: where a qualifier restricts it, those claims and lines only. */
export async function groundsOfFinding(operation: Operation, finding: Finding): Promise<Grounds> {
  const { assertion, concepts, sources } = finding;
  const shown = sources.map(({ version }) => version);
  if (concepts === null) return groundsOf(operation).load({ assertion, shown });
  const [grounds, originated, lines] = await Promise.all([
    groundsOf(operation).load({ assertion, shown }),
    originatedClaimsOf(operation, finding),
    linesOfFinding(operation, finding),
  ]);
  return groundsWithin(
    grounds,
    originated,
    lines.map(({ id }) => id),
  );
}
