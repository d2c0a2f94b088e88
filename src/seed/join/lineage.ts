import type { Seed, SeedClaim } from '../format/seed.ts';

/**
 * By document id, what counts as one independent source: for a document the one at the end of its chain of
 * `derivedFrom`, for the documents of a dataset the dataset.
 */
export function lineageRoots(seeds: readonly Seed[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const { source, documents } of seeds) {
    const origins = new Map(documents.map(({ id, derivedFrom }) => [id, derivedFrom]));
    for (const { id } of documents) {
      roots.set(id, source.kind === 'DATASET' ? datasetRoot(source.id) : `document ${rootOf(id, origins)}`);
    }
  }
  return roots;
}

/** What a claim of a source counts as: a row as its dataset, however many rows there are. */
export function rootOfClaim(
  { document }: SeedClaim,
  source: string,
  roots: ReadonlyMap<string, string>,
): string | undefined {
  return document === undefined ? datasetRoot(source) : roots.get(document);
}

const datasetRoot = (source: string) => `dataset ${source}`;

function rootOf(id: string, origins: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set([id]);
  let root = id;
  for (
    let origin = origins.get(root);
    origin !== undefined && !passed.has(origin);
    origin = origins.get(root)
  ) {
    passed.add(origin);
    root = origin;
  }
  return root;
}
