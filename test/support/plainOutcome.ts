/** A qualifier that names a concept. */
export interface TestQualifier {
  readonly kind: string;
  readonly concept: string;
}

/** A claim or an evidence line on an assertion. */
export interface TestStatement {
  readonly id: string;
  /** Id of the assertion. */
  readonly on: string;
  readonly source: string;
  /** Whether a claim denies the assertion, or a line disputes it or finds no effect. */
  readonly isAgainst: boolean;
  readonly qualifiers: readonly TestQualifier[];
}

/** Some levels, the best first. */
export const LEVELS = ['SYSTEMATIC_REVIEW', 'RANDOMISED_TRIAL', 'OBSERVATIONAL'] as const;

/** An evidence line. */
export interface TestLine extends TestStatement {
  readonly direction: 'SUPPORTS' | 'DISPUTES' | 'NO_EFFECT' | 'UNCLEAR';
  readonly study: string;
  /** The smallest id of the studies that are one with its study. */
  readonly voice: string;
  /** The other voices that its study includes, itself or by what it includes. */
  readonly includes: readonly string[];
  readonly level: (typeof LEVELS)[number];
  readonly human: boolean;
  /** Why it does not count for its assertion. */
  readonly notCounted: 'INDIRECT' | 'RETRACTED' | 'TWIN' | 'INCLUDED_IN_REVIEW' | null;
}

/** What lines come to. */
export interface PlainOutcome {
  readonly verdict: string;
  readonly level: string;
}

/**
 * What lines come to on a benefit: the rules of docs/evidence.md in the plainest words. Each voice counts once, and none that a
 * review in people includes; people alone decide. Shares no code with the product.
 */
export function outcomeOf(lines: readonly TestLine[]): PlainOutcome {
  const eligible = lines.filter(({ notCounted }) => notCounted !== 'INDIRECT' && notCounted !== 'RETRACTED');
  const best = (some: readonly TestLine[]) =>
    LEVELS.find((level) => some.some((line) => line.level === level));
  const voices = [...Map.groupBy(eligible, ({ voice }) => voice)].map(([voice, all]) => {
    const human = all.some((line) => line.human);
    const deciding = all.filter((line) => line.human === human);
    const [said, ...others] = new Set(deciding.map(({ direction }) => direction));
    // About people a study of them alone speaks, also of what is included.
    const includes = human ? deciding.flatMap((line) => line.includes) : [];
    const rank = rankOf({ level: best(deciding) ?? '' });
    return { voice, human, includes, rank, says: others.length > 0 ? 'UNCLEAR' : said };
  });
  const people = voices.filter(
    (one) =>
      one.human &&
      // Two that include each other are both there.
      !voices.some((review) => review.includes.includes(one.voice) && !one.includes.includes(review.voice)),
  );
  const ranksOf = (says: string) => people.filter((one) => one.says === says).map(({ rank }) => rank);
  const [supports, disputes, noEffect, unclear] = ['SUPPORTS', 'DISPUTES', 'NO_EFFECT', 'UNCLEAR'].map(
    ranksOf,
  ) as [number[], number[], number[], number[]];
  const verdict = (() => {
    if (people.length === 0) return 'UNTESTED';
    if (supports.length > 0) {
      if (disputes.length + noEffect.length > 0) return 'CONFLICTING';
      return Math.min(...unclear) < Math.min(...supports) ? 'UNCLEAR' : 'SUPPORTED';
    }
    if (disputes.length > 0) return 'DISPUTED';
    return noEffect.length > 0 ? 'NO_EFFECT' : 'UNCLEAR';
  })();
  return { verdict, level: best(eligible) ?? 'STATEMENT_ONLY' };
}

/** The place of a level among all, the best first. */
export function rankOf({ level }: { readonly level: string }): number {
  const rank = LEVELS.findIndex((known) => known === level);
  return rank === -1 ? LEVELS.length : rank;
}
