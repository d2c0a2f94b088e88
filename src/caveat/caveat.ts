/** Why something is to be read with care, in the order in which caveats are told. */
export const CAVEAT_KINDS = [
  'ONLY_IF',
  'ONLY_IN_DISEASE',
  'HEDGED',
  'SCOPED',
  'DENIED',
  'COMBINATION',
  'ANIMAL',
  'UNCONTROLLED',
  'OVERSTATED',
  'RETRACTED',
  'CONCERN',
  'CANDIDATE_STUDY',
  'ONE_SOURCE',
  'UNIT_UNSTATED',
  'BASIS_UNSTATED',
  'ABOVE_UPPER_LIMIT',
  'COMPOSED',
  'FEATURE_NOT_CAUSE',
  'CONTESTED',
] as const;
export type CaveatKind = (typeof CAVEAT_KINDS)[number];

/** A caution that follows by rule. */
export interface Caveat {
  readonly kind: CaveatKind;
  /** Ids of the claims that it comes from. */
  readonly claims: readonly string[];
  /** Ids of the studies that it comes from. */
  readonly studies: readonly string[];
  /** Places of the links of a chain that it is about, counted from 1; empty where it is about the whole. */
  readonly links: readonly number[];
  /** What limits a benefit to some; left out where nothing does. */
  readonly limits?: readonly Limit[];
  /** Ids of the concepts for whose members the upper limits are that an amount lies above; null for one that names nobody. */
  readonly limitsFor?: readonly (string | null)[];
}

/** That a benefit is limited to some. */
export interface Limit {
  /** Id of the concept that names them. */
  readonly to: string;
  /** Ids of the claims that say so. */
  readonly claims: readonly string[];
}

/** The most claims, studies, and people to whom a benefit is limited, that a caveat tells. */
export const TOLD_MAXIMUM = 100;

/** Ids of the concepts that name those to whom a caveat says that a benefit is limited: the first 100, each once. */
export function limitedTo({ limits = [] }: Caveat): readonly string[] {
  return union(limits.map(({ to }) => [to])).slice(0, TOLD_MAXIMUM);
}

/** Ids of the concepts that the text of a caveat names: those to whom a benefit is limited, or whom upper limits are for. */
export function namedIn(caveat: Caveat): readonly string[] {
  const { limitsFor = [] } = caveat;
  return [...limitedTo(caveat), ...union([limitsFor.filter((id) => id !== null)]).slice(0, TOLD_MAXIMUM)];
}

/** Several caveats with one of each kind, in the order of kinds. */
export function gatherCaveats(caveats: readonly Caveat[]): readonly Caveat[] {
  return CAVEAT_KINDS.flatMap((kind) => {
    const alike = caveats.filter((caveat) => caveat.kind === kind);
    if (alike.length === 0) return [];
    const limits = alike.flatMap((caveat) => caveat.limits ?? []);
    const limitsFor = union(alike.map((caveat) => caveat.limitsFor ?? []));
    return [
      {
        kind,
        claims: union(alike.map(({ claims }) => claims)),
        studies: union(alike.map(({ studies }) => studies)),
        links: union(alike.map(({ links }) => links)),
        ...(limits.length > 0 && { limits }),
        ...(limitsFor.length > 0 && { limitsFor }),
      },
    ];
  });
}

function union<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return [...new Set(lists.flat())];
}

/** What caveats of a chain follow from who states it. */
export function caveatsOfComposition(statedBy: readonly string[]): readonly Caveat[] {
  return statedBy.length === 0 ? [{ kind: 'COMPOSED', claims: [], studies: [], links: [] }] : [];
}
