import { RULES_VERSION } from '../join/rules.ts';
import type { Lease } from './lease.ts';
import type { StepListener } from './progress.ts';
import { makeRelease, pointTo } from './switch.queries.ts';
import type { LoadSource, ReleaseVersions } from './versions.ts';

/**
 * Makes a release of versions that are written whole and points to it.
 *
 * @param now - Milliseconds since 1970.
 * @throws Error when a version is not there or not whole.
 */
export async function pointToRelease(
  lease: Lease,
  versions: ReleaseVersions,
  sources: readonly LoadSource[],
  now: number,
  onStep: StepListener,
): Promise<void> {
  const step = (done: number) => onStep({ phase: 'switch', kind: versions.release, done, total: 2 });
  const defaults = new Map(sources.map(({ seed }) => [seed.source.id, seed.source.answersByDefault]));
  await step(0);
  const [made] = await lease.write(makeRelease, {
    id: versions.release,
    contentHash: versions.contentHash,
    madeAt: new Date(now).toISOString(),
    graph: versions.graph,
    sourceIds: versions.sources.map(({ source }) => source),
    sourceVersions: versions.sources.map(({ version }) => version),
    answersByDefault: versions.sources.map(({ source }) => defaults.get(source) ?? false),
    rules: RULES_VERSION,
  });
  if (made === undefined) throw new Error(`${versions.release}: not every version of it is written whole`);
  await step(1);
  await lease.write(pointTo, { id: versions.release, now });
  await step(2);
}
