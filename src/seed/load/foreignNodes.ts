import { CannotStart } from '../../errors.ts';
import type { GraphClient } from '../../graph/client.ts';
import { countNodes } from '../../graph/constraints.queries.ts';
import { nodeCounts, presentLabels } from './foreignNodes.queries.ts';

/**
 * Refuses a database that holds somebody else's nodes: any at all where no loader of ours was ever at work, else
 * nodes whose labels are not ours.
 *
 * @throws CannotStart naming what was seen.
 */
export async function refuseForeignNodes(client: GraphClient): Promise<void> {
  const [store] = await client.run(countNodes, {});
  if (store?.nodes === 0) return;
  const rows = await client.run(nodeCounts, {});
  const counts = new Map(rows.map(({ label, nodes }) => [label, nodes]));
  const all = counts.get(null) ?? 0;
  counts.delete(null);
  const everLoaded = (counts.get('Lease') ?? 0) > 0;
  const ours = everLoaded ? [...counts.values()].reduce((sum, nodes) => sum + nodes, 0) : 0;
  if (all <= ours) return;

  const labels = (await client.run(presentLabels, {})).map(({ label }) => label);
  const isForeign = (label: string) => (everLoaded ? !counts.has(label) : counts.get(label) !== 0);
  const foreign = labels.filter(isForeign);
  const seen = foreign.length > 0 ? `labelled ${foreign.join(', ')}` : 'without a label';
  throw new CannotStart(
    `The database holds ${String(all - ours)} nodes that are not Magnesia's (${seen}). ` +
      'Name an empty database, or say that Magnesia may write beside them (adopt)',
  );
}
