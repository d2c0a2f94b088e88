import type { CaveatKind } from '../../caveat/caveat.ts';
import { groundsOf } from '../../caveat/grounds.loader.ts';
import { caveatsOfSupport } from '../../caveat/grounds.ts';
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
  const shown = (group.findings[0]?.sources ?? []).map(({ version }) => version);
  const alone = group.weighed.filter((part) => !part.combined);
  const [own, weighed, lines] = await Promise.all([
    Promise.all(findings.map((finding) => groundsOfFinding(operation, finding))),
    Promise.all(alone.map(({ assertion }) => groundsOf(operation).load({ assertion, shown }))),
    linesOfGroup(operation, group),
  ]);
  const ids = new Set(lines.filter((line) => !line.combined).map(({ id }) => id));
  return caveatsOfSupport(
    eachOnce(own.flatMap(({ claims }) => claims)),
    eachOnce(weighed.flatMap((grounds) => grounds.lines)).filter(({ id }) => ids.has(id)),
  );
}

function eachOnce<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
