import { createHash, type Hash } from 'node:crypto';
import { sortedBy } from '../../language/order.ts';
import { RULES_VERSION, SOURCE_LAYOUT_VERSION } from '../join/rules.ts';
import type { DocumentText, Seed } from '../format/seed.ts';
import { canonicalJson } from './canonicalJson.ts';

/** One source as it is loaded: what its seed says, and its documents as they were found. */
export interface LoadSource {
  readonly seed: Seed;
  /** By document id; a document that is not here counts as missing. */
  readonly documents: ReadonlyMap<string, DocumentText>;
}

/** The name of one source's content. */
export interface SourceVersion {
  readonly source: string;
  /** The source's id and 12 hexadecimal digits of `hash`. */
  readonly version: string;
  /** SHA-256, hexadecimal, of the seed and the state of each document. */
  readonly hash: string;
}

/** The names of everything that a release of some sources consists of. */
export interface ReleaseVersions {
  /** `release` and 12 hexadecimal digits of `contentHash`. */
  readonly release: string;
  /** SHA-256, hexadecimal, of the source versions' hashes and the rules. */
  readonly contentHash: string;
  /** `graph` and 12 hexadecimal digits. */
  readonly graph: string;
  /** Ordered by source. */
  readonly sources: readonly SourceVersion[];
}

const DIGITS = 12;

/** The text of a document, or why it is not there. */
export function documentText({ documents }: LoadSource, id: string): DocumentText {
  return documents.get(id) ?? { verification: 'SOURCE_MISSING' };
}

/** Names the content of these sources. The order of sources, of lines and of keys makes no difference. */
export function releaseVersions(sources: readonly LoadSource[]): ReleaseVersions {
  const versions = sortedBy(sources.map(sourceVersion), ({ source }) => source);
  const contentHash = createHash('sha256')
    .update(canonicalJson({ rules: RULES_VERSION, sources: versions.map(({ hash }) => hash) }))
    .digest('hex');
  const digits = contentHash.slice(0, DIGITS);
  return { release: `release${digits}`, contentHash, graph: `graph${digits}`, sources: versions };
}

function sourceVersion(loaded: LoadSource): SourceVersion {
  const { seed } = loaded;
  const hash = createHash('sha256');
  hash.update(canonicalJson({ layout: SOURCE_LAYOUT_VERSION, source: seed.source }));
  addList(hash, 'prefixes', seed.prefixes, ({ prefix }) => prefix);
  addList(hash, 'predicates', seed.predicates, ({ id }) => id);
  addList(hash, 'documents', seed.documents, ({ id }) => id);
  addList(hash, 'studies', seed.studies, ({ id }) => id);
  addList(hash, 'structure', seed.structure, canonicalJson);
  addList(hash, 'mechanisms', seed.mechanisms, ({ id }) => id);
  addList(hash, 'chains', seed.chains, canonicalJson);
  addList(hash, 'words', seed.words, canonicalJson);
  addList(hash, 'differences', seed.differences, canonicalJson);
  addList(hash, 'concepts', seed.concepts, ({ id }) => id);
  addList(hash, 'claims', seed.claims, ({ id }) => id);
  addList(hash, 'evidence', seed.evidence, ({ id }) => id);
  const states = seed.documents.map(({ id, sha256 }) => {
    const state = documentText(loaded, id);
    const found = state.verification === 'MISMATCH' ? state.found : null;
    return {
      id,
      verification: state.verification,
      found: state.verification === 'VERIFIED' ? sha256 : found,
    };
  });
  addList(hash, 'states', states, ({ id }) => id);
  const digest = hash.digest('hex');
  return { source: seed.source.id, version: `${seed.source.id}${digest.slice(0, DIGITS)}`, hash: digest };
}

function addList<Item>(hash: Hash, name: string, items: readonly Item[], idOf: (item: Item) => string): void {
  hash.update(`\n${name}\n`);
  for (const item of sortedBy(items, idOf)) hash.update(canonicalJson(item)).update('\n');
}
