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
  /** Those that may differ from another one: all that do are among them. Told without holding each against each. */
  readonly mayDiffer: (things: readonly Thing[]) => readonly Thing[];
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

/** Of things that differ where they have not the same key, all where there are two keys. */
export function withKeysApart<Thing>(keyOf: (thing: Thing) => unknown): ClashRule<Thing>['mayDiffer'] {
  return (things) => (new Set(things.map(keyOf)).size > 1 ? things : []);
}

/** What clashed last is tried before all else: what one thing clashes with, others mostly clash with too. */
const TRIED_FIRST = 4;

/**
 * The things that clash with what another voice says; null where none do. Two voices clash in two things that differ and
 * speak of one case, unless one of them says elsewhere what the other says: a text that takes both sides contradicts neither.
 * So copies clash with nothing that the original does not clash with. One clash is looked for of each thing and of each pair
 * of sources, no more: of many that all clash, few are held against each other.
 */
export function clashOf<Thing extends Said>(
  things: readonly Thing[],
  rule: ClashRule<Thing>,
): Clash<Thing> | null {
  const all = alikeThings(things, rule.likeness);
  const clashing = clashingBy(all, rule);
  const differing = new Set(rule.mayDiffer(all.map(([first]) => first)));
  const groups = all.filter(([first]) => differing.has(first));
  const clashes: GroupClash<Thing>[] = [];
  const told = new Set<Thing>();
  const toldSources = new Set<string>();
  /** Groups that were held against all others. */
  const done = new Set<Alike<Thing>>();
  let latest: readonly Alike<Thing>[] = [];
  function compare(one: Alike<Thing>, other: Alike<Thing>): void {
    const clash = one === other || done.has(other) ? null : clashing(one, other);
    if (clash === null) return;
    clashes.push(clash);
    for (const thing of clash.flat()) told.add(thing);
    for (const pair of sourcePairs(clash)) toldSources.add(keyOf(pair));
    latest = [...new Set([one, other, ...latest])].slice(0, TRIED_FIRST);
  }
  for (const one of groups) {
    const isTold = () => one.every((thing) => told.has(thing));
    for (const others of [latest, groups]) {
      for (const other of others) {
        if (isTold()) break;
        compare(one, other);
      }
    }
    if (!isTold()) done.add(one);
  }
  if (clashes.length === 0) return null;
  for (const pair of everyPair(sourcesOf(groups.flat()))) {
    const [lefts, rights] = pair.map((source) =>
      groups.filter((group) => group.some((thing) => thing.source === source)),
    );
    for (const one of lefts ?? []) {
      for (const other of rights ?? []) {
        if (toldSources.has(keyOf(pair))) break;
        compare(one, other);
      }
    }
  }
  return clashBetween(clashes);
}

/** Things of two groups, each of which clashes with each of the other. */
type GroupClash<Thing> = readonly [one: readonly Thing[], other: readonly Thing[]];

/** What of two groups clashes; null where nothing does. */
function clashingBy<Thing extends Said>(
  groups: readonly Alike<Thing>[],
  { meet, differ, agree, voiceOf }: ClashRule<Thing>,
): (one: Alike<Thing>, other: Alike<Thing>) => GroupClash<Thing> | null {
  const saidBy = new Map<string, Alike<Thing>[]>();
  for (const group of groups) {
    for (const voice of new Set(group.map(voiceOf))) {
      const own = saidBy.get(voice);
      if (own === undefined) saidBy.set(voice, [group]);
      else own.push(group);
    }
  }
  const known = new Map(groups.map((group) => [group, new Map<string, boolean>()]));
  /** Whether a voice says what a group says, of a case that it meets. */
  function isSaid(voice: string, group: Alike<Thing>): boolean {
    const found =
      known.get(group)?.get(voice) ??
      (saidBy.get(voice) ?? []).some((own) => agree(own[0], group[0]) && meet(own[0], group[0]));
    known.get(group)?.set(voice, found);
    return found;
  }
  const notSaying = (group: Alike<Thing>, members: Alike<Thing>) =>
    members.filter((member) => !isSaid(voiceOf(member), group));
  return (one, other) => {
    // To differ is soon told, to meet is not, and mostly nothing differs.
    if (!differ(one[0], other[0]) || !meet(one[0], other[0])) return null;
    const [left, right] = [notSaying(other, one), notSaying(one, other)];
    return left.length === 0 || right.length === 0 ? null : [left, right];
  };
}

/** The clash of groups, each thing of one with each of the other; null where there are none. */
export function clashBetween<Thing extends Said>(pairs: readonly GroupClash<Thing>[]): Clash<Thing> | null {
  if (pairs.length === 0) return null;
  const things = new Map(pairs.flat(2).map((thing) => [thing.id, thing]));
  const distinct = new Map(pairs.flatMap(sourcePairs).map((pair) => [keyOf(pair), pair]));
  return {
    things: sortedBy(things.values(), ({ id }) => id),
    sources: sortedBy(distinct, ([key]) => key).map(([, pair]) => pair),
  };
}

/** The sources of two groups that clash, each of the one with each of the other. */
function sourcePairs([one, other]: GroupClash<Said>): SourcePair[] {
  const rights = sourcesOf(other);
  return sourcesOf(one).flatMap((left) => rights.map((right) => inOrder(left, right)));
}

/** Every two of some sources, and each with itself. */
const everyPair = (sources: readonly string[]): SourcePair[] =>
  sources.flatMap((one, index) => sources.slice(index).map((other) => inOrder(one, other)));

const inOrder = (one: string, other: string): SourcePair => (one < other ? [one, other] : [other, one]);

const keyOf = (pair: SourcePair) => pair.join(' ');

const sourcesOf = (things: readonly Said[]) => [...new Set(things.map(({ source }) => source))];
