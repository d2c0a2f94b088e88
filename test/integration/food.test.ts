import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

interface Id {
  readonly id: string;
}

interface Report {
  readonly nutrient: Id | null;
  readonly foods: readonly {
    readonly food: Id;
    readonly assertions: readonly Id[];
    readonly documents: readonly Id[];
    readonly claims: readonly Id[];
    readonly via: readonly unknown[];
    readonly independentSources: number;
  }[];
  readonly omitted: number | null;
  readonly gap: { readonly reason: string; readonly about: string; readonly explanation: string } | null;
}

async function foodSources(asked: string): Promise<Report> {
  const answer = (await release.answer(`{
    foodSources(nutrient: ${asked}) {
      nutrient { id }
      foods { food { id } assertions { id } documents { id } claims { id } via { predicate { id } } independentSources }
      omitted
      gap { reason about explanation }
    }
  }`)) as { foodSources: Report };
  return answer.foodSources;
}

const ids = (things: readonly Id[]) => things.map(({ id }) => id);

test('foods that two texts name come before what each says of dairy; a kind of fish stands by itself', async () => {
  const { foods, ...rest } = await foodSources('"magnesium"');
  expect(rest).toEqual({ nutrient: { id: 'magnesium' }, omitted: 0, gap: null });
  const claims: Record<string, [da: string, nl: string]> = {
    avocado: ['da-c079', 'nl-c078'],
    banana: ['da-c080', 'nl-c079'],
    beans: ['da-c077', 'nl-c076'],
    cabbage: ['da-c071', 'nl-c070'],
    fish: ['da-c074', 'nl-c073'],
    lentils: ['da-c078', 'nl-c077'],
    mackerel: ['da-c075', 'nl-c074'],
    nuts: ['da-c072', 'nl-c071'],
    seeds: ['da-c073', 'nl-c072'],
    spinach: ['da-c070', 'nl-c069'],
    tuna: ['da-c076', 'nl-c075'],
  };
  expect(foods.map(({ food, documents, claims: made }) => [food.id, ids(documents), ids(made)])).toEqual([
    ...Object.entries(claims).map(([food, made]) => [`food_${food}`, ['da', 'nl'], made]),
    ['food_fatfree_dairy', ['nl'], ['nl-c080']],
    ['food_lowfat_dairy', ['da'], ['da-c081']],
  ]);
  // The Dutch text descends from the Danish one: two texts, one voice.
  expect(new Set(foods.map(({ independentSources }) => independentSources))).toEqual(new Set([1]));
  expect(foods.flatMap(({ via }) => via)).toEqual([]);
});

test('each nutrient has the foods that its own texts name', async () => {
  const { foods } = await foodSources('"zink"');
  expect(foods.map(({ food, claims }) => [food.id, ids(claims)])).toEqual([['ostron', ['zf-c08']]]);
});

test.each([
  ['the supplement, which no food provides', '"magnesium_supplement"', 'NONE_FOUND_IN_SOURCES'],
  ['a source that does not speak of it', '"magnesium", sources: ["zink"]', 'SOURCE_EXCLUDED'],
  ['what another source speaks of, and not as a food', '"zz_copper"', 'NONE_FOUND_IN_SOURCES'],
])('%s: a reason in words', async (_, asked, reason) => {
  const { foods, gap, nutrient } = await foodSources(asked);
  expect(foods).toEqual([]);
  expect(nutrient).not.toBeNull();
  expect(gap).toMatchObject({ reason, about: 'FOOD_SOURCES' });
  expect(gap?.explanation).toMatch(/none found in (?:these|the) sources/u);
});

test('an unknown id has its gap, with suggestions', async () => {
  const { foods, gap, nutrient } = await foodSources('"magnesiun"');
  expect([foods, nutrient, gap?.reason]).toEqual([[], null, 'UNKNOWN_CONCEPT']);
  const { foodSources: report } = (await release.answer(
    '{ foodSources(nutrient: "magnesiun") { asked gap { didYouMean { id } } } }',
  )) as { foodSources: { asked: string; gap: { didYouMean: Id[] } } };
  expect(report.asked).toBe('magnesiun');
  expect(ids(report.gap.didYouMean)).toContain('magnesium');
});

test('a source that there is not is refused by name', async () => {
  const { refused } = await release.ask('{ foodSources(nutrient: "zink", sources: ["nobody"]) { asked } }');
  expect(refused?.argument).toBe('sources');
  expect(refused?.message).toContain('no source has the id "nobody"');
});
