import type { Lack } from '../../gap/gap.ts';
import type { AppliesCount, GroupSummary, LimitSummary, Restrictions } from './facts.ts';

/** The words of one language for summaries. What it is given is in that language, and isolated where that is needed. */
export interface SummaryWords {
  /** BCP-47 tag. */
  readonly language: string;
  readonly heading: (intervention: string, condition: string) => string;
  /** How many findings hold for the context that was asked about. */
  readonly inContext: (count: AppliesCount) => string;
  /** What is claimed and denied, and by how many. */
  readonly claims: (
    group: Pick<GroupSummary, 'asserting' | 'independentSources' | 'denying' | 'independentDenials'>,
  ) => string;
  readonly studies: (outcome: string) => string;
  /** Cautions about what supports it, whole sentences. */
  readonly caveats: (cautions: readonly string[]) => string;
  /** What evidence is missing. */
  readonly lack: (lack: Lack) => string;
  readonly combination: (statement: string, outcome: string) => string;
  /** That the benefit is limited to some, by whom, and what studies of that come to. */
  readonly limited: (limit: LimitSummary, outcome: string) => string;
  /** What restricts so many claims out of all of a stance. */
  readonly claimedFor: (restrictions: Restrictions, all: number) => string;
  readonly deniedFor: (restrictions: Restrictions, all: number) => string;
  /** How widely it is meant by so many claims out of all. */
  readonly scoped: (scopes: Restrictions, all: number) => string;
  /** Stands between two restrictions. */
  readonly separator: string;
  /** That there are so many interventions more. */
  readonly more: (count: number) => string;
  /** That there is or may be more than is counted or told. */
  readonly cut: string;
  /** Where cautions stand, on the one intervention asked for or on each. */
  readonly cautions: string;
  readonly cautionsOfEach: string;
}
