import type { z } from 'zod';
import type { claimLine, conceptLine, evidenceLine, qualifier } from './facts.ts';
import type {
  documentsFile,
  mechanismsFile,
  predicatesFile,
  prefixesFile,
  sourceFile,
  structureFile,
  studiesFile,
} from './tables.ts';

export type SeedSource = z.output<typeof sourceFile>;
export type SeedPrefix = z.output<typeof prefixesFile>[number];
export type SeedPredicate = z.output<typeof predicatesFile>[number];
export type SeedDocument = z.output<typeof documentsFile>[number];
export type SeedStudy = z.output<typeof studiesFile>[number];
export type SeedStructuralLink = z.output<typeof structureFile>[number];
export type SeedMechanism = z.output<typeof mechanismsFile>[number];
export type SeedConcept = z.output<typeof conceptLine>;
export type SeedQualifier = z.output<typeof qualifier>;
export type SeedClaim = z.output<typeof claimLine>;
export type SeedEvidenceLine = z.output<typeof evidenceLine>;

/** Where in the seed something stands, for messages: `seed/claims/da.jsonl:12`. */
export interface SeedPlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
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
  readonly concepts: readonly SeedConcept[];
  readonly claims: readonly SeedClaim[];
  readonly evidence: readonly SeedEvidenceLine[];
}

/** A text as it was found in DOCUMENTS_DIR at load: the words only where the hash is right. */
export type DocumentText =
  | { readonly verification: 'VERIFIED'; readonly text: string }
  | { readonly verification: 'SOURCE_MISSING' }
  | { readonly verification: 'MISMATCH'; /** SHA-256 of what was found. */ readonly found: string };
