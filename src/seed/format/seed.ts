import type { z } from 'zod';
import type { claimLine, recordLine } from './claims.ts';
import type { differenceEntry } from './differences.ts';
import type { conceptLine, evidenceLine, qualifier } from './facts.ts';
import type { predicateEntry } from './predicates.ts';
import type {
  chainEntry,
  documentEntry,
  mechanismEntry,
  prefixEntry,
  sourceFile,
  structureEntry,
  studyEntry,
} from './tables.ts';
import type { span } from './values.ts';
import type { wordsEntry } from './words.ts';

export type SeedSource = z.output<typeof sourceFile>;
export type SeedPrefix = z.output<typeof prefixEntry>;
export type SeedPredicate = z.output<typeof predicateEntry>;
export type SeedDocument = z.output<typeof documentEntry>;
export type SeedStudy = z.output<typeof studyEntry>;
export type SeedStructuralLink = z.output<typeof structureEntry>;
export type SeedMechanism = z.output<typeof mechanismEntry>;
export type SeedChainQuestion = z.output<typeof chainEntry>;
export type SeedWords = z.output<typeof wordsEntry>;
export type SeedDifference = z.output<typeof differenceEntry>;
export type SeedConcept = z.output<typeof conceptLine>;
export type SeedQualifier = z.output<typeof qualifier>;
export type SeedSpan = z.output<typeof span>;
/** What a text states or denies at one place. */
export type SeedTextClaim = z.output<typeof claimLine>;
/** A row of a dataset. */
export type SeedRecord = z.output<typeof recordLine>;
export type SeedClaim = SeedTextClaim | SeedRecord;
export type SeedEvidenceLine = z.output<typeof evidenceLine>;

/** Where in a seed something stands. */
export interface SeedPlace {
  /** Path in the seed's folder, with slashes: `claims/da.jsonl`; after the folder's own, where several are read. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A fault of a seed, or a warning about one: what is wrong and what would be right. */
export interface SeedMessage extends SeedPlace {
  readonly text: string;
}

/** Everything that one seed folder says, parsed and checked. */
export interface Seed {
  readonly source: SeedSource;
  readonly prefixes: readonly SeedPrefix[];
  readonly predicates: readonly SeedPredicate[];
  readonly documents: readonly SeedDocument[];
  readonly studies: readonly SeedStudy[];
  readonly structure: readonly SeedStructuralLink[];
  readonly mechanisms: readonly SeedMechanism[];
  /** Between what an export of answers looks for chains. */
  readonly chains: readonly SeedChainQuestion[];
  /** Values of qualifiers in the languages of readers. */
  readonly words: readonly SeedWords[];
  readonly differences: readonly SeedDifference[];
  readonly concepts: readonly SeedConcept[];
  readonly claims: readonly SeedClaim[];
  readonly evidence: readonly SeedEvidenceLine[];
}

/** A text as it was found in DOCUMENTS_DIR at load: the words only where the hash is right. */
export type DocumentText =
  | { readonly verification: 'VERIFIED'; readonly text: string }
  | { readonly verification: 'SOURCE_MISSING' }
  | { readonly verification: 'MISMATCH'; /** SHA-256 of what was found. */ readonly found: string };
