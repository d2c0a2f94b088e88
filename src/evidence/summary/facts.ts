import type { CaveatKind } from '../../caveat/caveat.ts';
import type { Applies } from '../../condition/applies.ts';
import type { Lack } from '../../gap/gap.ts';
import type { BenefitStatement } from '../../predicate/predicate.ts';
import type { Balance } from '../../weighing/balance.ts';
import type { BalanceRemarks } from '../../weighing/remarks.ts';

/** Claims of one stance, counted. */
export interface StatementCount {
  readonly claims: number;
  /** How many of them follow from what the text says, or are taken for granted by it, without being said. */
  readonly implied: number;
  /** How many of them are weakened by their text. */
  readonly hedged: number;
  /** How many documents make them. */
  readonly documents: number;
  /** How many of them are records of datasets. */
  readonly records: number;
}

/** Claims of one stance on a benefit, counted. */
export interface ClaimCount extends StatementCount {
  /** How many of them say what; only what some say, in the order of `BENEFIT_STATEMENTS`. */
  readonly saying: readonly { readonly says: BenefitStatement; readonly claims: number }[];
  /** How many of them are about a combination with something else. */
  readonly combined: number;
}

/** What studies come to, and what is to be told of that. */
export interface OutcomeSummary {
  readonly balance: Balance;
  readonly remarks: BalanceRemarks;
}

/** What studies of a limit of a benefit come to, and that it is limited to some. */
export interface LimitSummary extends OutcomeSummary {
  /** What they are called. */
  readonly to: string;
  /** The claims that say so. */
  readonly asserting: StatementCount;
  readonly independentSources: number;
  /** The claims that deny it. */
  readonly denying: StatementCount;
  readonly independentDenials: number;
  /** Whether there may be more claims than are counted. */
  readonly isCut: boolean;
}

/** A statement on an intervention together with something else, and what studies of that come to. */
export interface CombinationSummary extends OutcomeSummary {
  readonly statement: string;
}

/** How many findings hold, do not hold, and are unknown for a context. */
export type AppliesCount = Readonly<Record<Applies, number>>;

/** What is told of one group of a report, and what studies come to. All words are in the language of the summary. */
export interface GroupSummary extends OutcomeSummary {
  readonly intervention: string;
  readonly condition: string;
  /** Null where no context was asked about. */
  readonly inContext: AppliesCount | null;
  readonly asserting: ClaimCount;
  /** How many independent sources make the claims that assert something. */
  readonly independentSources: number;
  readonly denying: ClaimCount;
  /** How many independent sources make the claims that deny something. */
  readonly independentDenials: number;
  /** What is to be kept in mind about what supports it. */
  readonly caveats: readonly CaveatKind[];
  /** What evidence is missing; null where nothing is. */
  readonly lack: Lack | null;
  /** Statements on the intervention together with something else, and what they come to by themselves. */
  readonly combinations: readonly CombinationSummary[];
  /** Whether there is or may be more than is counted and told. */
  readonly isCut: boolean;
  readonly limits: readonly LimitSummary[];
  /** For whom, when, and of what and how much it is claimed, and denied. */
  readonly claimedFor: Restrictions;
  readonly deniedFor: Restrictions;
  /** How widely it is meant, by any of them. */
  readonly scoped: Restrictions;
}

/** What restricts some claims. */
export interface Restrictions {
  /** How many of the claims have a restriction. */
  readonly claims: number;
  /** Each once. */
  readonly told: readonly string[];
  /** Whether there are more. */
  readonly isCut: boolean;
}
