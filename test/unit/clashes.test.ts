import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashOf, type ClashRule, type Said } from '../../src/comparison/clashes.ts';

interface Thing extends Said {
  readonly voice: string;
  readonly says: number;
  readonly place: number;
}

const things = fc
  .array(
    fc.record({
      source: fc.constantFrom('one', 'two', 'three'),
      voice: fc.constantFrom('v', 'w', 'x'),
      says: fc.nat(2),
      place: fc.nat(3),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map((parts, index): Thing => ({ id: `t${index}`, ...parts })));

const rule: ClashRule<Thing> = {
  meet: (one, other) => Math.abs(one.place - other.place) <= 1,
  differ: (one, other) => one.says !== other.says,
  mayDiffer: (all) => all.filter(({ says }) => all.some((other) => other.says !== says)),
  agree: (one, other) => one.says === other.says,
  voiceOf: ({ voice }) => voice,
  likeness: ({ says, place }) => `${says} ${place}`,
};

/** Every two things, each looked at by itself. */
function plainClash<Own extends Said & { readonly voice: string }>(
  all: readonly Own[],
  rule: ClashRule<Own>,
) {
  const says = (voice: string, thing: Own) =>
    all.some((own) => own.voice === voice && rule.agree(own, thing) && rule.meet(own, thing));
  const pairs = all.flatMap((one) =>
    all
      .filter((other) => rule.differ(one, other) && rule.meet(one, other))
      .filter((other) => !says(one.voice, other) && !says(other.voice, one))
      .map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return null;
  const ids = pairs.flat().map(({ id }) => id);
  const sources = pairs.map(([one, other]) => [one.source, other.source].toSorted().join(' '));
  return { ids: [...new Set(ids)].toSorted(), sources: [...new Set(sources)].toSorted() };
}

test('what clashes is what clashes when every two things are looked at by themselves', () => {
  let clashes = 0;
  fc.assert(
    fc.property(things, (all) => {
      const found = clashOf(all, rule);
      const told = found && {
        ids: found.things.map(({ id }) => id),
        sources: found.sources.map((pair) => pair.join(' ')),
      };
      expect(told).toEqual(plainClash(all, rule));
      if (found !== null) clashes += 1;
    }),
  );
  expect(clashes).toBeGreaterThan(10);
});

test('what nothing differs from is held against nothing', () => {
  const all = Array.from({ length: 50 }, (_, place): Thing => ({
    ...{ id: `t${place}`, source: 'one', voice: `v${place}` },
    ...{ says: 0, place },
  }));
  let asked = 0;
  const meet = (one: Thing, other: Thing) => {
    asked += 1;
    return rule.meet(one, other);
  };
  expect(clashOf(all, { ...rule, meet })).toBeNull();
  expect(asked).toBe(0);
});

interface Spread extends Said {
  readonly voice: string;
  readonly from: number;
  readonly to: number;
}

const areApart = (one: Spread, other: Spread) => one.to < other.from || other.to < one.from;

/** Of ranges, where one can agree with two that differ. */
const ofSpreads: ClashRule<Spread> = {
  meet: () => true,
  differ: areApart,
  mayDiffer: (all) => all.filter((one) => all.some((other) => areApart(one, other))),
  agree: (one, other) => !areApart(one, other),
  voiceOf: ({ voice }) => voice,
  likeness: ({ from, to }) => `${from} ${to}`,
};

const spreads = fc
  .array(
    fc.record({
      source: fc.constantFrom('one', 'two', 'three'),
      voice: fc.constantFrom('u', 'v', 'w', 'x', 'y'),
      from: fc.nat(8),
      length: fc.nat(5),
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map(({ length, ...parts }, index): Spread => ({
      id: `s${String(index).padStart(2, '0')}`,
      ...parts,
      to: parts.from + length,
    })),
  );

test('so it is of ranges', () => {
  let clashes = 0;
  fc.assert(
    fc.property(spreads, (all) => {
      const found = clashOf(all, ofSpreads);
      const told = found && {
        ids: found.things.map(({ id }) => id),
        sources: found.sources.map((pair) => pair.join(' ')),
      };
      expect(told).toEqual(plainClash(all, ofSpreads));
      if (found !== null) clashes += 1;
    }),
  );
  expect(clashes).toBeGreaterThan(10);
});

test('where all clash with all, or all but one with that one, each is held against few', () => {
  const many = 500;
  const asked = (says: (index: number) => number) => {
    const all = Array.from({ length: many }, (_, index): Thing => ({
      ...{ id: `t${index}`, source: 'one', voice: `v${index}` },
      ...{ says: says(index), place: 0 },
    }));
    let count = 0;
    const differ = (one: Thing, other: Thing) => {
      count += 1;
      return rule.differ(one, other);
    };
    const likeness = ({ id }: Thing) => id;
    expect(clashOf(all, { ...rule, differ, likeness })?.things).toHaveLength(many);
    return count;
  };
  expect(asked((index) => index)).toBeLessThan(2 * many);
  expect(asked((index) => (index === many - 1 ? 1 : 0))).toBeLessThan(5 * many);
});
