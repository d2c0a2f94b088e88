import { spanOf, type Span } from '../claim/passage.ts';
import type { StoredDifference } from './comparison.queries.ts';
import type { CuratedKind } from './difference.ts';

/** What a reader found on one side. */
interface CuratedSide {
  /** English words of ours. */
  readonly says: string;
  /** Null where the place makes no claim. */
  readonly proposition: string | null;
  /** Null where the claims of the proposition are the place. */
  readonly place: Span | null;
}

/** A difference that a reader found between two documents, beyond what their claims show. */
export interface CuratedDifference {
  readonly id: string;
  readonly kind: CuratedKind;
  readonly left: CuratedSide;
  readonly right: CuratedSide;
  /** English. */
  readonly explanation: string;
  /** BCP-47 tag of the language into which it came; null where that is not known. */
  readonly stage: string | null;
}

/** A stored difference with the given one of its documents on the left. */
export function seenFrom(document: string, stored: StoredDifference): CuratedDifference {
  const { id, kind, explanation, stage, proposition } = stored;
  const first: CuratedSide = {
    says: stored.leftSays,
    proposition,
    place: spanOf(stored.leftStart, stored.leftEnd, stored.leftText),
  };
  const second: CuratedSide = {
    says: stored.rightSays,
    proposition: stored.rightProposition ?? proposition,
    place: spanOf(stored.rightStart, stored.rightEnd, stored.rightText),
  };
  const [left, right] = stored.left === document ? [first, second] : [second, first];
  return { id, kind, left, right, explanation, stage };
}

/** The proposition that a difference is about, where both sides state the same one; else null. */
export function commonProposition({ left, right }: CuratedDifference): string | null {
  return left.proposition === right.proposition ? left.proposition : null;
}
