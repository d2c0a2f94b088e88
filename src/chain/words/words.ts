import type { EvidenceLevel } from '../../weighing/level.ts';

/** The words of one language for chains. What they are given is in that language, and isolated where that is needed. */
export interface ChainWords {
  /** BCP-47 tag. */
  readonly language: string;
  /** What a link says; how sure texts are of it is null where all of them assert it. */
  readonly link: (position: string, statement: string, certainties: string | null) => string;
  /** What another assertion of a link says, as `link`. */
  readonly parallel: (position: string, statement: string, certainties: string | null) => string;
  /** That what was told of a link points in opposite directions. */
  readonly apart: (position: string) => string;
  readonly stated: (certainties: readonly string[]) => string;
  /** Stands for how sure texts are where none says it. */
  readonly unstated: string;
  /** Stands behind the end of the chain: those who have all the diseases of which alone its links are stated, at least one. */
  readonly within: (diseases: readonly string[]) => string;
  readonly raises: (from: string, to: string) => string;
  readonly lowers: (from: string, to: string) => string;
  /** That the effect of the one on the other is not known, since a link has no sign. */
  readonly unknown: (from: string, to: string, position: string) => string;
  readonly weakest: (position: string, level: string) => string;
  readonly levels: Readonly<Record<EvidenceLevel, string>>;
}
