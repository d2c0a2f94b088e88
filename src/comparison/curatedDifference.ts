import { spanOf, type Span } from '../claim/passage.ts';
import { inBestLanguage } from '../language/language.ts';
import type { StoredDifference } from './comparison.queries.ts';
import type { CuratedKind } from './difference.ts';

/** What a reader noted, in one language: what the sides say and what the difference is. */
interface Note {
  /** BCP-47 tag. */
  readonly language: string;
  readonly left: string;
  readonly right: string;
  readonly explanation: string;
}

/** Where a reader found a difference, on one side. */
interface CuratedSide {
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
  /** The note in English, and in the other languages in which the source has it. */
  readonly notes: readonly [english: Note, ...others: Note[]];
  /** BCP-47 tag of the language into which it came; null where that is not known. */
  readonly stage: string | null;
}

/** A stored difference with the given one of its documents on the left. */
export function seenFrom(document: string, stored: StoredDifference): CuratedDifference {
  const { id, kind, stage, proposition } = stored;
  const first: CuratedSide = {
    proposition,
    place: spanOf(stored.leftStart, stored.leftEnd, stored.leftText),
  };
  const second: CuratedSide = {
    proposition: stored.rightProposition ?? proposition,
    place: spanOf(stored.rightStart, stored.rightEnd, stored.rightText),
  };
  const isTurned = stored.left !== document;
  const [left, right] = isTurned ? [second, first] : [first, second];
  const [english, ...others] = notesOf(stored);
  const seen = (note: Note): Note => (isTurned ? { ...note, left: note.right, right: note.left } : note);
  return { id, kind, left, right, notes: [seen(english), ...others.map(seen)], stage };
}

function notesOf(stored: StoredDifference): CuratedDifference['notes'] {
  const { leftSays, rightSays, explanation, otherLeftSays, otherRightSays, otherExplanations } = stored;
  const english: Note = { language: 'en', left: leftSays, right: rightSays, explanation };
  const others = stored.otherLanguages.map((language, index): Note => ({
    language,
    left: otherLeftSays[index] ?? leftSays,
    right: otherRightSays[index] ?? rightSays,
    explanation: otherExplanations[index] ?? explanation,
  }));
  return [english, ...others];
}

/** The note for a reader who wants a language, all of it in one: English where the source does not have it in that language. */
export function noteIn({ notes }: CuratedDifference, wanted: string | null | undefined): Note {
  return inBestLanguage(notes, wanted);
}

/** The proposition that a difference is about, where both sides state the same one; else null. */
export function commonProposition({ left, right }: CuratedDifference): string | null {
  return left.proposition === right.proposition ? left.proposition : null;
}
