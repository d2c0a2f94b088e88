/** The release that the pointer names: an immutable list of source versions and the graph version made of them. */
export interface CurrentRelease {
  readonly id: string;
  /** SHA-256, hexadecimal, over source versions, rules and document files. */
  readonly contentHash: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** The version under which the joined concepts, assertions and links are stored. */
  readonly graph: string;
  /** Every version of the release: the graph version and one per source. */
  readonly versions: readonly string[];
  readonly sources: readonly ReleaseSource[];
  /** Releases that a cursor may still come from: this one, and those retired within the last hour. */
  readonly kept: readonly string[];
}

/** One source as a release lists it. */
export interface ReleaseSource {
  readonly id: string;
  readonly version: string;
  readonly answersByDefault: boolean;
}
