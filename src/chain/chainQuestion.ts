import type { Kin } from '../concept/kin.ts';

/** Between what chains are looked for, and which. */
export interface ChainQuestion {
  readonly from: Kin;
  readonly to: Kin;
  /** 1 to `maxLength`. */
  readonly minLength: number;
  /** 1 to `LONGEST_CHAIN`. */
  readonly maxLength: number;
  /** Ids of predicates; null for all. */
  readonly predicates: readonly string[] | null;
  /** Ids of documents, one of which must state a link; null for no such condition. */
  readonly documents: readonly string[] | null;
  /** Ids of sources, one of which must claim a link. */
  readonly sources: readonly string[];
  readonly includeComposed: boolean;
  readonly includeCorrelations: boolean;
}
