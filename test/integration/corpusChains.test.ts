import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

interface Chain {
  readonly id: string;
  readonly composed: boolean;
  readonly effect: {
    readonly sign: string;
    readonly undecidedBy: { readonly position: number; readonly assertion: { readonly id: string } } | null;
  };
  readonly level: string;
  readonly weakestLink: { readonly position: number };
  readonly statedBy: readonly { readonly id: string }[];
  readonly links: readonly {
    readonly sign: string;
    readonly assertion: {
      readonly id: string;
      readonly claims: { readonly nodes: readonly { readonly document: { readonly id: string } }[] };
    };
  }[];
}

async function chains(from: string, to: string, filter = ''): Promise<readonly Chain[]> {
  const { chains: found } = (await corpus.answer(`{
    chains(from: "${from}", to: "${to}", filter: {maxLength: 6 ${filter}}, first: 100) {
      truncated
      nodes {
        id composed level
        effect { sign undecidedBy { position assertion { id } } }
        weakestLink { position }
        statedBy { id }
        links { sign assertion { id claims { nodes { document { id } } } } }
      }
    }
  }`)) as { chains: { truncated: boolean; nodes: Chain[] } };
  expect(found.truncated).toBe(false);
  return found.nodes;
}

const OVERACTIVITY = 'nerve_overactivity';
const RELEASE = 'continuous_neurotransmitter_release';
const INFLUX = 'continuous_calcium_influx';
const MUSCLE = 'muscle_cell_stimulation';

test('the paths from deficiency to restless legs, and who states each in full', async () => {
  const found = await chains('magnesium_deficiency', 'restless_legs');
  expect(found.map(({ id, statedBy }) => [id.split('>').slice(1), statedBy.map((text) => text.id)])).toEqual([
    [['restless_legs'], ['da', 'nl']],
    [[OVERACTIVITY, MUSCLE, 'rls_sensation'], ['da']],
    [
      [INFLUX, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
    [[INFLUX, OVERACTIVITY, MUSCLE, 'rls_sensation'], ['da']],
    [
      [OVERACTIVITY, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
    [
      [INFLUX, OVERACTIVITY, RELEASE, MUSCLE, 'rls_sensation'],
      ['da', 'nl'],
    ],
  ]);
  expect(new Set(found.flatMap(({ links }) => links.map(({ sign }) => sign)))).toEqual(new Set(['RAISES']));
  for (const { effect, level, weakestLink } of found) {
    expect([effect, level, weakestLink.position]).toEqual([
      { sign: 'RAISES', undecidedBy: null },
      'STATEMENT_ONLY',
      1,
    ]);
  }
});

test('which text states which of their links', async () => {
  const found = await chains('magnesium_deficiency', 'restless_legs');
  const links = found.flatMap((chain) => chain.links.map(({ assertion }) => assertion));
  const texts = Object.fromEntries(
    links.map(({ id, claims }) => [id, [...new Set(claims.nodes.map(({ document }) => document.id))]]),
  );
  expect(texts).toEqual({
    'magnesium_deficiency.CAUSES.restless_legs': ['da', 'nl'],
    'magnesium_deficiency.CAUSES.nerve_overactivity': ['da', 'nl'],
    'magnesium_deficiency.CAUSES.continuous_calcium_influx': ['da', 'nl'],
    'continuous_calcium_influx.CAUSES.nerve_overactivity': ['da', 'nl'],
    'continuous_calcium_influx.CAUSES.continuous_neurotransmitter_release': ['da', 'nl'],
    'nerve_overactivity.CONTRIBUTES_TO.continuous_neurotransmitter_release': ['da', 'nl'],
    'nerve_overactivity.CAUSES.muscle_cell_stimulation': ['da'],
    'continuous_neurotransmitter_release.CAUSES.muscle_cell_stimulation': ['da', 'nl'],
    'muscle_cell_stimulation.CAUSES.rls_sensation': ['da', 'nl'],
  });
});

test('from calcium there is a way in the Dutch text only', async () => {
  const found = await chains('calcium', 'restless_legs');
  expect(found.map(({ id, statedBy }) => [id, statedBy])).toEqual([
    [`calcium>${MUSCLE}>rls_sensation`, [{ id: 'nl' }]],
  ]);
});

test('from deficiency to fibromyalgia there are only ways that no text states in full', async () => {
  const found = await chains('magnesium_deficiency', 'fibromyalgia');
  expect(found.map(({ id, composed, statedBy }) => [id, composed, statedBy])).toEqual([
    [`magnesium_deficiency>${OVERACTIVITY}>fibromyalgia`, true, []],
    [`magnesium_deficiency>${INFLUX}>${OVERACTIVITY}>fibromyalgia`, true, []],
  ]);
  const feature = { id: `fibromyalgia.HAS_FEATURE.${OVERACTIVITY}` };
  expect(found.map(({ effect }) => effect)).toEqual([
    { sign: 'UNKNOWN', undecidedBy: { position: 2, assertion: feature } },
    { sign: 'UNKNOWN', undecidedBy: { position: 3, assertion: feature } },
  ]);
});

test('magnesium may ease nerve pain by way of inflammation', async () => {
  const found = await chains('magnesium', 'nerve_pain');
  expect(found.map(({ id, statedBy, effect }) => [id, statedBy, effect.sign])).toEqual([
    ['cellular_magnesium>inflammation>nerve_pain', [{ id: 'ar' }], 'LOWERS'],
    ['magnesium>inflammation>nerve_pain', [{ id: 'ar' }], 'UNKNOWN'],
  ]);
  const lowering = await chains('magnesium', 'nerve_pain', ', effect: [LOWERS]');
  expect(lowering.map(({ id }) => id)).toEqual(['cellular_magnesium>inflammation>nerve_pain']);
});

test('what was found in mice carries one link, and no chain further than its weakest', async () => {
  const [toNerve] = await chains(
    'magnesium_supplement',
    'sciatic_nerve_regeneration',
    ', leastLevel: ANIMAL',
  );
  expect(toNerve).toMatchObject({ level: 'ANIMAL', effect: { sign: 'RAISES' } });
  const [toPain, ...others] = await chains('magnesium_supplement', 'pain_signalling');
  expect(others).toEqual([]);
  expect(toPain).toMatchObject({
    id: 'magnesium_supplement>inflammatory_proteins>pain_signalling',
    level: 'STATEMENT_ONLY',
    weakestLink: { position: 2 },
    effect: { sign: 'UNKNOWN', undecidedBy: { position: 2 } },
  });
  expect(await chains('magnesium_supplement', 'pain_signalling', ', leastLevel: ANIMAL')).toEqual([]);
});

test('that levels and fibromyalgia go together is contested, and takes no sign from the claim that one adds to the other', async () => {
  const selection =
    'nodes { level effect { sign } links { assertion { id } parallel { id } contested sign } }';
  const { claimed, together } = (await corpus.answer(`{
    claimed: chains(from: "low_magnesium_level", to: "fibromyalgia") { ${selection} }
    together: chains(from: "low_magnesium_level", to: "fibromyalgia", filter: {includeCorrelations: true}) { ${selection} }
  }`)) as Record<'claimed' | 'together', { nodes: unknown[] }>;
  const contributes = { id: 'low_magnesium_level.CONTRIBUTES_TO.fibromyalgia' };
  expect(claimed.nodes).toEqual([
    {
      level: 'STATEMENT_ONLY',
      effect: { sign: 'RAISES' },
      links: [{ assertion: contributes, parallel: [], contested: false, sign: 'RAISES' }],
    },
  ]);
  expect(together.nodes).toEqual([
    {
      level: 'STATEMENT_ONLY',
      effect: { sign: 'RAISES' },
      links: [
        {
          assertion: contributes,
          parallel: [{ id: 'low_magnesium_level.ASSOCIATED_WITH.fibromyalgia' }],
          contested: true,
          sign: 'RAISES',
        },
      ],
    },
  ]);
  // What was observed is that they go together: it does not make the claim of a cause an observation.
  const observed = await chains(
    'low_magnesium_level',
    'fibromyalgia',
    ', includeCorrelations: true, leastLevel: OBSERVATIONAL',
  );
  expect(observed).toEqual([]);
});

test.each([
  ['magnesium', 'restless_legs'],
  ['magnesium', 'fibromyalgia'],
])('nothing leads from %s to %s', async (from, to) => {
  expect(await chains(from, to)).toEqual([]);
});

test('where evidence of a supplement is missing, the first chain to it is told', async () => {
  const { evidence } = (await corpus.answer(`{
    evidence(condition: "pain_signalling", intervention: "magnesium_supplement") {
      gaps { about nearestChain { id level links { assertion { id } } } }
    }
  }`)) as { evidence: { gaps: unknown[] } };
  expect(evidence.gaps).toEqual([
    {
      about: 'EVIDENCE',
      nearestChain: {
        id: 'magnesium_supplement>inflammatory_proteins>pain_signalling',
        level: 'STATEMENT_ONLY',
        links: [
          { assertion: { id: 'magnesium_supplement.INHIBITS.inflammatory_proteins' } },
          { assertion: { id: 'inflammatory_proteins.INVOLVED_IN.pain_signalling' } },
        ],
      },
    },
  ]);
  const { withNothing } = (await corpus.answer(`{
    withNothing: evidence(condition: "pain_signalling") { gaps { about nearestChain { id } } }
  }`)) as { withNothing: { gaps: unknown[] } };
  expect(withNothing.gaps).toEqual([{ about: 'EVIDENCE', nearestChain: null }]);
});

test('what is to be kept in mind of the ways from deficiency, and what leaves them open', async () => {
  const { toLegs, toPain } = (await corpus.answer(`{
    toLegs: chains(from: "magnesium_deficiency", to: "restless_legs", first: 1) { nodes { id caveats { kind links claims { id } } explanation } }
    toPain: chains(from: "magnesium_deficiency", to: "fibromyalgia", first: 1) { nodes { id caveats { kind links claims { id } } explanation } }
  }`)) as Record<'toLegs' | 'toPain', { nodes: { explanation: string; caveats: unknown[] }[] }>;
  const [direct] = toLegs.nodes;
  const hedged = [{ id: 'da-c005' }, { id: 'da-c027' }, { id: 'nl-c005' }, { id: 'nl-c027' }];
  expect(direct?.caveats).toEqual([
    { kind: 'HEDGED', links: [1], claims: hedged },
    { kind: 'SCOPED', links: [1], claims: [{ id: 'da-c027' }, { id: 'nl-c027' }] },
    { kind: 'ONE_SOURCE', links: [1], claims: hedged },
  ]);
  expect(direct?.explanation).toContain('Link 1: a text hedges it, for example as possible, and none');
  expect(direct?.explanation).toContain('If every link holds, more of magnesium deficiency means more of');
  const [composed] = toPain.nodes;
  expect(composed?.caveats).toEqual([
    { kind: 'ONE_SOURCE', links: [1, 2], claims: [{ id: 'da-c033' }, { id: 'nl-c033' }, { id: 'ar-c022' }] },
    { kind: 'COMPOSED', links: [], claims: [] },
    { kind: 'FEATURE_NOT_CAUSE', links: [2], claims: [{ id: 'ar-c022' }] },
  ]);
  expect(composed?.explanation).toContain('is left open by link 2.');
  expect(composed?.explanation).toContain('Link 2: it names a feature, and a feature is no cause.');
});

test('a condition in words is a condition, though it names no concept', async () => {
  const { chains: found } = (await corpus.answer(`{
    chains(from: "cellular_magnesium", to: "inflammation", filter: {maxLength: 1}) { nodes {
      id caveats { kind text claims { id } }
    } }
  }`)) as { chains: { nodes: { id: string; caveats: { kind: string }[] }[] } };
  const direct = found.nodes.find(({ id }) => id === 'cellular_magnesium>inflammation');
  expect(direct?.caveats.filter(({ kind }) => kind === 'ONLY_IF')).toEqual([
    {
      kind: 'ONLY_IF',
      text: 'Link 1: a text claims it only under a condition.',
      claims: [{ id: 'ar-c015' }],
    },
  ]);
});

test('a link that texts hedge or scope is named, and one that a study supports is not', async () => {
  const { coma, proteins, release } = (await corpus.answer(`{
    coma: chains(from: "hypermagnesemia", to: "coma") { ...named }
    proteins: chains(from: "magnesium_supplement", to: "pain_signalling") { ...named }
    release: chains(from: "magnesium_deficiency", to: "rls_sensation", filter: {maxLength: 3}, first: 1) { ...named }
  }
  fragment named on ChainConnection { nodes { id caveats { kind links claims { id } } } }`)) as Record<
    string,
    {
      nodes: readonly {
        id: string;
        caveats: readonly { kind: string; links: number[]; claims: { id: string }[] }[];
      }[];
    }
  >;
  const worded = (found: typeof coma) =>
    found?.nodes.map(({ id, caveats }) => [
      id,
      ...caveats
        .filter(({ kind }) => kind === 'HEDGED' || kind === 'SCOPED')
        .map(({ kind, links, claims }) => [kind, ...links, ...claims.map((claim) => claim.id)].join(' ')),
    ]);
  // Coma "in the worst case": the Danish text claims it without a hedge, the Dutch one as possible.
  expect(worded(coma)).toEqual([['hypermagnesemia>coma', 'HEDGED 1 nl-c062', 'SCOPED 1 da-c063 nl-c062']]);
  // Only the proteins that have to do with pain: the study in mice stands for that link too.
  expect(worded(proteins)).toEqual([['magnesium_supplement>inflammatory_proteins>pain_signalling']]);
  // Stimulating "a muscle cell, for example", which may be felt as restless legs.
  expect(worded(release)).toEqual([
    [
      'magnesium_deficiency>nerve_overactivity>muscle_cell_stimulation>rls_sensation',
      'HEDGED 3 da-c044 nl-c044',
      'SCOPED 2 3 da-c043 da-c044',
    ],
  ]);
});

test('links that are stated of fibromyalgia only say nothing of others: a caveat says so, and the conclusion names it', async () => {
  const { chains: found } = (await corpus.answer(`{
    chains(from: "magnesium_deficiency", to: "widespread_pain", filter: {maxLength: 3}) { nodes {
      id effect { sign } caveats { kind text links claims { id } }
      ${['en', 'nl', 'da', 'ar'].map((language) => `${language}: explanation(language: "${language}")`).join('\n')}
    } }
  }`)) as { chains: { nodes: ({ id: string; caveats: { kind: string }[] } & Record<string, string>)[] } };
  const overNerves = 'magnesium_deficiency>nerve_overactivity>nerve_signals_to_brain>widespread_pain';
  const chain = found.nodes.find(({ id }) => id === overNerves);
  expect(chain?.['effect']).toEqual({ sign: 'RAISES' });
  expect(chain?.caveats.filter(({ kind }) => kind === 'ONLY_IN_DISEASE')).toEqual([
    {
      kind: 'ONLY_IN_DISEASE',
      text: 'Links 2 and 3: it is said only of those who have a certain disease.',
      links: [2, 3],
      claims: [{ id: 'ar-c023' }, { id: 'ar-c025' }],
    },
  ]);
  expect(chain?.['en']).toContain(
    'If every link holds, more of magnesium deficiency means more of widespread pain in those who have fibromyalgia.',
  );
  expect(chain?.['nl']).toMatch(/ – meer [^.]+, bij wie fibromyalgie heeft\./u);
  expect(chain?.['da']).toMatch(/ – mere [^.]+, hos dem, der har fibromyalgi\./u);
  expect(chain?.['ar']).toMatch(/، لدى من لديه \u2068[^.]+\u2069\./u);
});
