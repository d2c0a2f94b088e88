import type { AskedRole, GapReason, GapSubject } from '../gap.ts';

/** The words of one language for gaps. A sentence takes the names of what was asked for, what is empty, and how many lines there are. */
export interface GapWords {
  readonly subjects: Readonly<Record<GapSubject, string>>;
  readonly sentences: Readonly<Record<GapReason, (names: string, subject: string, lines: number) => string>>;
  /** Why nothing can be found for what was asked for as something. */
  readonly misplaced: Readonly<Record<AskedRole, (names: string, subject: string) => string>>;
}
