import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveStoredThings, type ServedRelease } from '../support/storedThings.ts';

let release: ServedRelease;
beforeAll(async () => {
  release = await serveStoredThings(inject('database'));
});
afterAll(() => release.close());

interface Around {
  readonly concepts: readonly { readonly id: string }[];
  readonly assertions: readonly { readonly id: string }[];
  readonly structural: readonly {
    readonly concept: { readonly id: string };
    readonly predicate: { readonly id: string };
    readonly of: { readonly id: string };
  }[];
  readonly unknown: readonly string[];
  readonly omittedConcepts: number;
  readonly omittedConceptsExact: boolean;
  readonly omittedAssertions: number;
  readonly omittedAssertionsExact: boolean;
  readonly omittedStructural: number | null;
  readonly hidden: readonly { readonly concept: { readonly id: string }; readonly count: number }[];
  readonly truncated: boolean;
}

const EVERYTHING = `
  concepts { id } assertions { id } structural { concept { id } predicate { id } of { id } } unknown
  omittedConcepts omittedConceptsExact omittedAssertions omittedAssertionsExact omittedStructural
  hidden { concept { id } count } truncated`;

async function around(asked: string) {
  const { neighbourhood } = (await release.answer(`{ neighbourhood(${asked}) { ${EVERYTHING} } }`)) as {
    neighbourhood: Around;
  };
  const { omittedConceptsExact, omittedAssertionsExact, truncated, ...told } = neighbourhood;
  expect([omittedConceptsExact, omittedAssertionsExact, truncated]).toEqual([true, true, false]);
  return {
    ...told,
    concepts: told.concepts.map(({ id }) => id),
    assertions: told.assertions.map(({ id }) => id),
    structural: told.structural.map(({ concept, predicate, of }) => `${concept.id} ${predicate.id} ${of.id}`),
    hidden: Object.fromEntries(told.hidden.map(({ concept, count }) => [concept.id, count])),
  };
}
const conceptsAround = async (asked: string) => (await around(asked)).concepts;

/** What the Arabic article and the studies tie to nerve pain: by two assertions, by one, by a structural link. */
const AROUND_NERVE_PAIN = [
  ...['current_nerve_pain_drugs', 'magnesium', 'magnesium_supplement'],
  ...['combination_therapy', 'hard_to_manage', 'inflammation'],
  ...['pain', 'sciatica'],
];

describe('the concepts shown', () => {
  test('are the one asked for, then its neighbours, most assertions first', async () => {
    expect(await around('concepts: ["sciatica"]')).toEqual({
      concepts: [
        'sciatica',
        'magnesium_supplement',
        'pop_people',
        'sciatic_nerve_injury',
        'sciatic_nerve_irritation',
        'nerve_pain',
      ],
      assertions: [
        'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica',
        'sciatica.HAS_PREVALENCE.pop_people',
        'sciatic_nerve_injury.CAUSES.sciatica',
        'sciatic_nerve_irritation.CAUSES.sciatica',
        // A study has this one: no text states it.
        'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatic_nerve_injury',
        'magnesium_supplement.TREATS.nerve_pain',
        'magnesium_supplement.TREATS.nerve_pain;COMBINATION=current_nerve_pain_drugs',
      ],
      structural: ['sciatica SUBCLASS_OF nerve_pain'],
      unknown: [],
      omittedConcepts: 0,
      omittedAssertions: 0,
      omittedStructural: 0,
      hidden: { magnesium_supplement: 35, pop_people: 7, nerve_pain: 6 },
    });
  });

  test.each([1, 2, 5])('are the first %i of the same list, and what is left out is counted', async (cap) => {
    const told = await around(`concepts: ["nerve_pain"], maxConcepts: ${cap}`);
    const all = ['nerve_pain', ...AROUND_NERVE_PAIN];
    expect(told.concepts).toEqual(all.slice(0, cap));
    expect(told.omittedConcepts).toBe(9 - cap);
    expect(told.hidden['nerve_pain']).toBe(9 - cap);
    // Eleven assertions in all.
    expect([told.assertions.length, told.omittedAssertions]).toEqual(
      { 1: [0, 11], 2: [2, 9], 5: [7, 4] }[cap],
    );
  });

  test('begin with those asked for, in the order asked, each once, also beyond the cap', async () => {
    const told = await around(
      'concepts: ["sciatica", "no_such_thing", "nerve_pain", "sciatica", "CHEBI:1", "none"], maxConcepts: 1',
    );
    expect(told).toMatchObject({
      concepts: ['sciatica', 'nerve_pain'],
      unknown: ['no_such_thing', 'CHEBI:1', 'none'],
      assertions: [],
      structural: ['sciatica SUBCLASS_OF nerve_pain'],
      omittedConcepts: 10,
    });
    expect(await conceptsAround('concepts: ["CHEBI:18420", "magnesium"], maxConcepts: 1')).toEqual([
      'magnesium',
    ]);
    expect(await conceptsAround('concepts: ["nerve_pain", "sciatica"], maxConcepts: 3')).toEqual([
      'nerve_pain',
      'sciatica',
      'magnesium_supplement',
    ]);
  });

  test('are none where no id names a concept', async () => {
    expect(await around('concepts: ["no_such_thing"], depth: 3')).toEqual({
      concepts: [],
      assertions: [],
      structural: [],
      unknown: ['no_such_thing'],
      omittedConcepts: 0,
      omittedAssertions: 0,
      omittedStructural: 0,
      hidden: {},
    });
  });

  test('reach as far as the depth', async () => {
    const causes = (depth: number) =>
      conceptsAround(
        `concepts: ["sciatic_nerve_irritation"], depth: ${depth}, filter: {roles: [CAUSAL, FEATURE]}`,
      );
    expect(await causes(1)).toEqual(['sciatic_nerve_irritation', 'sciatica']);
    expect(await causes(2)).toEqual([
      'sciatic_nerve_irritation',
      'sciatica',
      'sciatic_nerve_injury',
      'nerve_pain',
    ]);
    expect((await causes(3)).slice(4)).toEqual(['inflammation', 'pain']);
  });
});

describe('the filter', () => {
  test('chooses the assertions that tie and are shown; structural links tie besides, unless they are not wanted', async () => {
    const benefit = 'concepts: ["nerve_pain"], filter: {roles: [BENEFIT], documents: ["ar"]}';
    const told = await around(benefit);
    expect(told.concepts).toEqual([
      'nerve_pain',
      'current_nerve_pain_drugs',
      'magnesium',
      'magnesium_supplement',
      'pain',
      'sciatica',
    ]);
    expect(told.structural).toEqual([
      'nerve_pain SUBCLASS_OF pain',
      'sciatica SUBCLASS_OF nerve_pain',
      'magnesium_supplement CONTAINS magnesium',
    ]);
    const without = await around(`${benefit}, includeStructural: false`);
    expect(without.concepts).toEqual(told.concepts.slice(0, 4));
    expect(without.structural).toEqual([]);
  });

  test('means what it means in `assertions`, and is literal unless kin are included', async () => {
    const about = (filter: string) =>
      conceptsAround(`concepts: ["nerve_pain"], includeStructural: false, filter: {${filter}}`);
    expect(await about('subject: "magnesium"')).toEqual(['nerve_pain', 'magnesium']);
    expect(await about('subject: "magnesium", includeKin: true')).toEqual([
      'nerve_pain',
      'magnesium',
      'magnesium_supplement',
    ]);
    expect(await about('object: "nerve_pain", predicates: ["USED_TO_TREAT"]')).toEqual([
      'nerve_pain',
      'current_nerve_pain_drugs',
    ]);
    // A review found no effect; what only texts state is untested.
    expect(await about('verdicts: [NO_EFFECT]')).toEqual(['nerve_pain', 'magnesium_supplement']);
    expect(await about('concept: "combination_therapy"')).toEqual(['nerve_pain', 'combination_therapy']);
  });

  test('shows sources that do not answer by default only where they are named', async () => {
    expect(await around('concepts: ["zink"]')).toMatchObject({
      concepts: ['zink', 'virusforokning', 'ostron', 'zinkbrist', 'zinktillskott'],
      structural: ['zinkbrist BRIST_PA zink', 'zinktillskott INNEHALLER zink'],
      hidden: { virusforokning: 3, zinkbrist: 2, zinktillskott: 3 },
    });
    expect(await conceptsAround('concepts: ["zz_zinc_metal"], filter: {sources: ["registry"]}')).toEqual([
      'zink',
      'zz_uptake',
    ]);
    expect(await conceptsAround('concepts: ["zink"], depth: 2, filter: {sources: ["registry"]}')).toEqual([
      'zink',
      'zz_uptake',
      'zz_copper',
    ]);
  });
});

test('two supplements meet in the side effect that they share', async () => {
  const told = await around(
    'concepts: ["zinktillskott", "magnesium_supplement"], filter: {roles: [HARM]}, includeStructural: false, maxConcepts: 3',
  );
  expect(told.concepts).toEqual(['zinktillskott', 'magnesium_supplement', 'illamaende']);
  expect(told.assertions[0]).toBe('zinktillskott.GER_BIVERKAN.illamaende');
  expect(told.assertions.length).toBeGreaterThan(1);
});

test('assertions are capped by themselves, those of the concepts asked for first', async () => {
  const told = await around('concepts: ["sciatica"], maxAssertions: 1');
  expect(told.assertions).toEqual(['magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatica']);
  expect([told.concepts.length, told.omittedConcepts, told.omittedAssertions]).toEqual([6, 0, 6]);
  expect([told.structural.length, told.omittedStructural]).toEqual([1, 0]);
});

test('what is named by its id only is not read, and what is not asked for is not looked for', async () => {
  const { queries } = await release.ask('{ neighbourhood(concepts: ["sciatica"]) { concepts { id } } }');
  expect(queries).toEqual(['concept.byIdentifiers', 'neighbourhood.step', 'release.current']);
  const more = await release.ask(
    '{ neighbourhood(concepts: ["sciatica"]) { unknown assertions { id subject { label } claims { totalCount } } } }',
  );
  expect(more.queries).toEqual([
    'assertion.byIds',
    'claim.ofParents',
    'concept.byIdentifiers',
    'concept.byIds',
    'neighbourhood.assertionsBetween',
    'neighbourhood.step',
    'release.current',
  ]);
});

describe('refused with the name of the argument and what would be right', () => {
  const many = JSON.stringify(Array.from({ length: 21 }, (_, index) => `concept${index}`));
  test.each([
    ['concepts: []', 'concepts', '0 ids were given; name 1 to 20 concepts'],
    [`concepts: ${many}`, 'concepts', '21 ids were given; name 1 to 20 concepts'],
    ['concepts: "sciatica", depth: 0', 'depth', '0 is out of range; give a number from 1 to 3'],
    ['concepts: "sciatica", depth: 4', 'depth', '4 is out of range; give a number from 1 to 3'],
    [
      'concepts: "sciatica", maxConcepts: 501',
      'maxConcepts',
      '501 is out of range; give a number from 1 to 500',
    ],
    [
      'concepts: "sciatica", maxAssertions: -1',
      'maxAssertions',
      '-1 is out of range; give a number from 1 to 2000',
    ],
    [
      'concepts: "sciatica", filter: {subject: "magnesiumm"}',
      'filter.subject',
      'no concept has the id "magnesiumm"',
    ],
    ['concepts: "sciatica", filter: {roles: []}', 'filter.roles', 'the list is empty'],
    ['concepts: "sciatica", filter: {sources: ["zinc"]}', 'filter.sources', 'no source has the id "zinc"'],
  ])('%s', async (asked, argument, reason) => {
    const { refused } = await release.ask(`{ neighbourhood(${asked}) { unknown } }`);
    expect(refused?.argument).toBe(argument);
    expect(refused?.message).toContain(`${argument}: ${reason}`);
  });
});
