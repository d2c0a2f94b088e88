import { sortedBy } from '../language/order.ts';

/** Two sources that it takes for a disagreement: they may be one. */
export type SourcePair = readonly [one: string, other: string];

/** Something that a source says. */
export interface Said {
  readonly id: string;
  readonly source: string;
}

/** When two things that are said clash. All but the last two are symmetric; a thing that meets another agrees with itself and meets itself. */
export interface ClashRule<Thing> {
  /** Whether both speak of one case. */
  readonly meet: (one: Thing, other: Thing) => boolean;
  readonly differ: (one: Thing, other: Thing) => boolean;
  readonly agree: (one: Thing, other: Thing) => boolean;
  /** Who says it: a document, a dataset, or the voice of a study. */
  readonly voiceOf: (thing: Thing) => string;
  /** A text that two things share only where they are alike in all that the rule looks at. */
  readonly likeness: (thing: Thing) => string;
}

/** Things that clash, and between which sources. */
export interface Clash<Thing> {
  /** Ordered by id; each clashes with one of the others. */
  readonly things: readonly Thing[];
  /** Each once, in alphabetical order. */
  readonly sources: readonly SourcePair[];
}

/** Things that are alike, at least one. */
export type Alike<Thing> = readonly [Thing, ...Thing[]];

/** The groups of alike things: to compare one of each is enough. */
export function alikeThings<Thing>(
  things: readonly Thing[],
  likeness: (thing: Thing) => string,
): Alike<Thing>[] {
  return [...Map.groupBy(things, likeness).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/**
 * The things that clash with what another voice says; null where none do. Two voices clash in two things that differ and
 * speak of one case, unless one of them says elsewhere what the other says: a text that takes both sides contradicts neither.
 * So copies clash with nothing that the original does not clash with.
 */
export function clashOf<Thing extends Said>(
  things: readonly Thing[],
  { meet, differ, agree, voiceOf, likeness }: ClashRule<Thing>,
): Clash<Thing> | null {
  const groups = alikeThings(things, likeness);
  // To differ is soon told, to meet is not, and mostly nothing differs.
  const apart = groups.flatMap((one, index) =>
    groups
      .slice(index + 1)
      .filter((other) => differ(one[0], other[0]) && meet(one[0], other[0]))
      .map((other) => [one, other] as const),
  );
  /** Who says what a group says, of a case that it meets. */
  const sayingIt = new Map(
    [...new Set(apart.flat())].map((group) => {
      const agreeing = groups.filter((other) => agree(other[0], group[0]) && meet(other[0], group[0]));
      return [group, new Set(agreeing.flatMap((members) => members.map(voiceOf)))];
    }),
  );
  const notSaying = (group: Alike<Thing>, members: Alike<Thing>) =>
    members.filter((member) => sayingIt.get(group)?.has(voiceOf(member)) !== true);
  const clashing = apart.map(([one, other]) => [notSaying(other, one), notSaying(one, other)] as const);
  return clashBetween(clashing.filter(([left, right]) => left.length > 0 && right.length > 0));
}

/** The clash of groups, each thing of one with each of the other; null where there are none. */
export function clashBetween<Thing extends Said>(
  pairs: readonly (readonly [one: readonly Thing[], other: readonly Thing[]])[],
): Clash<Thing> | null {
  if (pairs.length === 0) return null;
  const things = new Map<string, Thing>();
  const distinct = new Map<string, SourcePair>();
  for (const [one, other] of pairs) {
    for (const thing of [...one, ...other]) things.set(thing.id, thing);
    for (const left of sourcesOf(one)) {
      for (const right of sourcesOf(other)) {
        const pair: SourcePair = left < right ? [left, right] : [right, left];
        distinct.set(pair.join(' '), pair);
      }
    }
  }
  return {
    things: sortedBy(things.values(), ({ id }) => id),
    sources: sortedBy(distinct, ([key]) => key).map(([, pair]) => pair),
  };
}

const sourcesOf = (things: readonly Said[]) => [...new Set(things.map(({ source }) => source))];
