import type { CaveatKind } from '../../caveat/caveat.ts';
import { caveatsOfSupport } from '../../caveat/supportCaveats.ts';
import type { Operation } from '../../release/operation.ts';
import type { FindingGroup } from '../evidence.ts';
import { groundsOfFinding } from '../findingCaveats.ts';
import { linesOfGroup } from '../weighing.loader.ts';
import { combinedIn } from './combinations.ts';

/**
 * What is to be kept in mind about what supports a group, without its combinations: by the claims that its findings list, and by the lines
 * that it weighs.
 */
export async function supportCaveats(
  operation: Operation,
  group: FindingGroup,
): Promise<readonly CaveatKind[]> {
  const combined = combinedIn(group);
  const findings = group.findings.filter(({ assertion }) => !combined.has(assertion));
  const [own, lines] = await Promise.all([
    Promise.all(findings.map((finding) => groundsOfFinding(operation, finding))),
    linesOfGroup(operation, group),
  ]);
  const claims = new Map(own.flatMap((grounds) => grounds.claims).map((claim) => [claim.id, claim]));
  return caveatsOfSupport([...claims.values()], lines);
}
