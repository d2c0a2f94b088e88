import type { AskedRole, BesideGap, GapReason, GapSubject, LackReason } from '../gap.ts';

/** The words of one language for gaps. A sentence takes the names of what was asked for, and what is empty. */
export interface GapWords {
  /** BCP-47 tag. */
  readonly language: string;
  readonly subjects: Readonly<Record<GapSubject, string>>;
  readonly sentences: Readonly<
    Record<Exclude<GapReason, LackReason | 'GIVEN_AS_FORM'>, (names: string, subject: string) => string>
  >;
  /**
   * What findings lack: clauses that begin with a small letter, with how many lines do not fill it, the same with how many of them
   * are of retracted studies, and so those in people beside these, which do not count; null where there are none.
   */
  readonly lacks: Readonly<
    Record<LackReason, (lines: number, counted: string, inPeople: string | null) => string>
  >;
  /** Why there may be more than what other gaps tell of. */
  readonly beside: Readonly<Record<BesideGap['reason'], (names: string, subject: string) => string>>;
  /** That it is found as the form in which something else was given, in how many lines and claims. */
  readonly asForm: (found: AsFormWords) => string;
  /** Stands before how many lines are of studies that were retracted. */
  readonly retracted: string;
  /** Why nothing can be found for what was asked for as something. */
  readonly misplaced: Readonly<Record<AskedRole, (names: string, subject: string) => string>>;
}

/** What is told of a form in which something else was given. */
export interface AsFormWords {
  readonly names: string;
  readonly subject: string;
  /** The names of what was given in that form. */
  readonly under: string;
  /** Whether nothing was found under its own name. */
  readonly isEmpty: boolean;
  /** How many lines, with how many of them are of retracted studies, and how many claims, name the form. */
  readonly studied: string;
  readonly claims: string;
}
