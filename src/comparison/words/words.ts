import type { AmountWords } from '../../claim/amountText.ts';
import type { Stance } from '../../claim/claim.ts';
import type { RuleKind } from '../difference.ts';

/** The words of one language for differences. */
export interface DifferenceWords extends AmountWords {
  /** What a text does with what is said: a verb. */
  readonly stances: Readonly<Record<Stance, string>>;
  /** Between two things that one side says. */
  readonly separator: string;
  /** What differs by rule, in a sentence or a label; null for a side that says nothing of the kind. */
  readonly explainRule: (kind: RuleKind, left: string | null, right: string | null) => string;
}
