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
  agree: (one, other) => one.says === other.says,
  voiceOf: ({ voice }) => voice,
  likeness: ({ says, place }) => `${says} ${place}`,
};

/** Every two things, each looked at by itself. */
function plainClash(all: readonly Thing[]) {
  const says = (voice: string, thing: Thing) =>
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
      expect(told).toEqual(plainClash(all));
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
