import type { Balance } from './balance.ts';

/** In whom the studies that count were done. */
export interface StudiedIn {
  /** How many lines count. */
  readonly lines: number;
  /** How many of them say in whom: 1 or more. */
  readonly described: number;
  /** What they say, each once; what one says of its people is several parts. */
  readonly told: readonly (readonly string[])[];
  /** Whether there is more than is told. */
  readonly isCut: boolean;
}

/** That what decides is on kinds of something only, of which the whole may say otherwise. All are names. */
export interface OnlyKinds {
  readonly of: string;
  /** 1 or more, each once. */
  readonly kinds: readonly string[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** What is told of a balance beside its numbers, in the language in which it is explained. */
export interface BalanceRemarks {
  /** The condition, the intervention, or both. */
  readonly onlyKinds: readonly OnlyKinds[];
  /** Null where none of what counts says in whom. */
  readonly studiedIn: StudiedIn | null;
}

/** For a balance of which nothing but its numbers is told. */
export const NO_REMARKS: BalanceRemarks = { onlyKinds: [], studiedIn: null };

/** A balance, and what else is told of it. */
export interface RemarkedBalance extends Balance {
  /** In a language; null where a part has no words there. In English each has. */
  readonly remarks: (language: string) => Promise<BalanceRemarks | null>;
}
