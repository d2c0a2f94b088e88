import { originName } from '../../claim/origin.ts';
import type { Seed, SeedClaim, SeedDocument } from '../format/seed.ts';

/** By the id of a document, the id of the one at the end of its chain of `derivedFrom`: itself where it has none. */
export function rootsOf(documents: readonly SeedDocument[]): ReadonlyMap<string, string> {
  const origins = new Map(documents.map(({ id, derivedFrom }) => [id, derivedFrom]));
  return new Map(documents.map(({ id }) => [id, rootOf(id, origins)]));
}

/** By the id of a document, what counts as one independent source: the oldest document that it descends from. */
export function lineageRoots(seeds: readonly Seed[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const { source, documents } of seeds) {
    for (const [id, root] of rootsOf(documents)) roots.set(id, originName(root, source.id));
  }
  return roots;
}

/** What a claim of a source counts as: a row as its dataset, however many rows there are. */
export function rootOfClaim(
  { document }: SeedClaim,
  source: string,
  roots: ReadonlyMap<string, string>,
): string | undefined {
  return document === undefined ? originName(null, source) : roots.get(document);
}

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
