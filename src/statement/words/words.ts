import type { Certainty, Presence, QualifierKind, Stance } from '../../claim/claim.ts';

/** How a text makes a statement. */
export interface Manner {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly presence: Presence;
  /** Of a row of a dataset, which is no text. */
  readonly recordId?: string | null;
}

/** The words of one language in which statements are made. */
export interface StatementWords {
  /** BCP-47 tag. */
  readonly language: string;
  /** Subject, predicate and object as one statement. */
  readonly assertion: (subject: string, predicate: string, object: string) => string;
  /** A statement as a text makes it. */
  readonly claim: (statement: string, manner: Manner) => string;
  /** That a text says something, or that it does not hold: a participle. */
  readonly stances: Readonly<Record<Stance, string>>;
  /** How sure a text is of what it says, set after a word for saying. */
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly kinds: Readonly<Record<QualifierKind, string>>;
  readonly only: string;
  /** Stands between two restrictions. */
  readonly separator: string;
}
