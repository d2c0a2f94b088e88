import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import type { Seed } from '../../src/seed/format/seed.ts';
import {
  inTwoOrders,
  secondStudy,
  withDerivedDocument,
  withSecondStudy,
  type SecondStudy,
} from '../support/changedSources.ts';
import { withTexts } from '../support/loadSeeds.ts';
import { ownId, RANDOM_CONCEPTS, randomSourcesOf } from '../support/randomSources.ts';
import { serveSources } from '../support/storedThings.ts';

const PREFIXES = ['g1_', 'g2_', 'g3_', 'g4_', 'g5_', 'g6_', 'g7_', 'g8_'];

const BALANCE = `level balance {
  verdict nonHumanOnly human { supports disputes noEffect unclear } nonHuman { supports disputes noEffect unclear }
}`;

interface Finding {
  readonly assertion: { readonly id: string };
}
interface Report {
  readonly groups: readonly { readonly findings: readonly Finding[] }[];
  readonly gaps: readonly { readonly reason: string }[];
  readonly safety: Readonly<Record<string, readonly unknown[]>> & {
    readonly gaps: readonly { about: string }[];
  };
}
interface Chains {
  readonly nodes: readonly { readonly effect: { readonly sign: string } }[];
  readonly truncated: boolean;
  readonly gap: unknown;
}
interface Foods {
  readonly foods: readonly unknown[];
  readonly gap: unknown;
}
interface Answer {
  readonly assertions: { readonly nodes: readonly { readonly id: string }[] };
  readonly disagreements: { readonly nodes: readonly { readonly id: string }[] };
  readonly pairs: readonly OfPairs[];
}

/** Chains, reports and foods of each two concepts of a graph. */
type OfPairs = Readonly<Record<string, unknown>>;

/** Sections of the safety report by the names of their gaps. */
const SECTIONS = {
  SIDE_EFFECTS: 'sideEffects',
  OVERDOSE: 'overdoseEffects',
  CONTRAINDICATIONS: 'contraindications',
  PRECAUTIONS: 'precautions',
  INTERACTIONS: 'interactions',
  MITIGATIONS: 'mitigations',
  DOSES: 'doses',
} as const;

/** Gaps that an answer with findings has. */
const LACKS = ['STATEMENT_ONLY', 'NO_HUMAN_EVIDENCE', 'COMBINATION_ONLY'];

/** Every two concepts of the graph whose ids begin so. */
const pairsOf = (prefix: string) =>
  RANDOM_CONCEPTS.flatMap((from) =>
    RANDOM_CONCEPTS.filter((to) => to !== from).map((to) =>
      [from, to].map((id) => ownId(prefix, 'articles', id)),
    ),
  );

/** The places of the pairs. */
const PLACES = [...pairsOf('').keys()];

const OF_ALL = `{
  assertions(first: 100) { nodes { id independentSources ${BALANCE} } }
  disagreements(first: 100) { nodes { id } }
}`;

const ofPairs = (pairs: readonly (readonly string[])[]) => `{
  ${pairs
    .map(
      ([from, to], index) => `
  chains${index}: chains(from: "${from}", to: "${to}", first: 100, filter: { includeCorrelations: true }) {
    truncated gap { reason about }
    nodes {
      id level composed effect { sign undecidedBy { position } } weakestLink { position }
      links { sign level contested assertion { id } parallel { id } }
    }
  }
  report${index}: evidence(condition: "${to}", intervention: "${from}") {
    groups { ${BALANCE} findings { assertion { id } ${BALANCE} } }
    gaps { about reason }
    safety { ${Object.values(SECTIONS)
      .map((section) => (section === 'doses' ? 'doses { __typename }' : `${section} { concept { id } }`))
      .join(' ')} gaps { about reason } }
  }
  foods${index}: foodSources(nutrient: "${from}") { foods { food { id } } gap { about reason } }`,
    )
    .join('')}
}`;

/** Two sources that hold all of these graphs. */
function together(graphs: readonly (readonly Seed[])[]): Seed[] {
  return ['articles', 'register'].map((id) => {
    const seeds = graphs.flatMap((seed) => seed.filter(({ source }) => source.id === id));
    const [first] = seeds;
    if (first === undefined) throw new Error(`no source ${id}`);
    return {
      ...first,
      concepts: seeds.flatMap(({ concepts }) => concepts),
      documents: seeds.flatMap(({ documents }) => documents),
      studies: seeds.flatMap(({ studies }) => studies),
      claims: seeds.flatMap(({ claims }) => claims),
      evidence: seeds.flatMap(({ evidence }) => evidence),
    };
  });
}

async function answerOf(graphs: readonly (readonly Seed[])[]): Promise<Answer> {
  const release = await serveSources(inject('database'), together(graphs).map(withTexts));
  const all = (await release.answer(OF_ALL)) as Pick<Answer, 'assertions' | 'disagreements'>;
  const pairs: OfPairs[] = [];
  for (const prefix of PREFIXES) pairs.push((await release.answer(ofPairs(pairsOf(prefix)))) as OfPairs);
  await release.close();
  return { ...all, pairs };
}

/** The answer without the order of findings, which looks at how many claims and lines there are. */
function unordered(answer: Answer): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'findings'
      ? (value as Finding[]).sort((a, b) => (a.assertion.id < b.assertion.id ? -1 : 1))
      : value,
  );
}

interface Case {
  readonly sources: readonly Seed[];
  readonly turned: readonly Seed[];
  readonly second: SecondStudy;
  readonly document: number;
}

const cases = fc.tuple(
  ...PREFIXES.map((prefix): fc.Arbitrary<Case> => {
    const drawn = randomSourcesOf(prefix).filter((sources) =>
      sources.some(({ studies }) => studies.length > 0),
    );
    return fc
      .record({ orders: inTwoOrders(drawn), second: secondStudy, document: fc.nat() })
      .map(({ orders: [sources, turned], ...rest }) => ({ ...rest, sources, turned }));
  }),
);

test('what is served tells no twin, no copy and no order from what they repeat, and is never empty without a gap', async () => {
  const seen = { chains: 0, signed: 0, findings: 0, disagreements: 0, gaps: 0, lacks: 0 };
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const answer = await answerOf(drawn.map(({ sources }) => sources));
      const twinned = await answerOf(
        drawn.map(({ sources, second }, index) => withSecondStudy(sources, second, PREFIXES[index])),
      );
      const copied = await answerOf(
        drawn.map(({ sources, document }) => withDerivedDocument(sources, document)),
      );
      const turned = await answerOf(drawn.map((one) => one.turned));
      expect(unordered(twinned)).toEqual(unordered(answer));
      expect(unordered(copied)).toEqual(unordered(answer));
      expect(turned).toEqual(answer);

      seen.disagreements += answer.disagreements.nodes.length;
      for (const [of, index] of answer.pairs.flatMap((of) => PLACES.map((place) => [of, place] as const))) {
        const chains = of[`chains${index}`] as Chains;
        const { groups, gaps, safety } = of[`report${index}`] as Report;
        const { foods, gap } = of[`foods${index}`] as Foods;
        const findings = groups.flatMap((group) => group.findings);
        expect(chains.truncated).toBe(false);
        expect(chains.gap !== null).toBe(chains.nodes.length === 0);
        const empty = gaps.filter(({ reason }) => !LACKS.includes(reason));
        expect(empty.length > 0).toBe(findings.length === 0);
        expect(gap !== null).toBe(foods.length === 0);
        for (const [about, section] of Object.entries(SECTIONS)) {
          expect(safety.gaps.filter((one) => one.about === about).length).toBe(
            safety[section]?.length === 0 ? 1 : 0,
          );
        }
        seen.chains += chains.nodes.length;
        seen.signed += chains.nodes.filter(({ effect }) => effect.sign !== 'UNKNOWN').length;
        seen.findings += findings.length;
        seen.gaps += empty.length;
        seen.lacks += gaps.length - empty.length;
      }
    }),
    // Seeded, so that the graphs drawn are known to have enough of everything.
    { numRuns: 1, unbiased: true, seed: 20_260_103, endOnFailure: true },
  );
  expect(Object.entries(seen).filter(([, count]) => count < 10)).toEqual([]);
}, 240_000);
