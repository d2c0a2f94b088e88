import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { plainReport, type PlainFinding, type PlainReport } from '../support/plainSafety.ts';
import { randomSafetyGraph, sourcesOf, withPrefix } from '../support/randomSafety.ts';
import { serveSources } from '../support/storedThings.ts';

/** Sections of the safety report by the names of their gaps, in the order of both. */
const SECTIONS = {
  SIDE_EFFECTS: 'sideEffects',
  OVERDOSE: 'overdoseEffects',
  CONTRAINDICATIONS: 'contraindications',
  PRECAUTIONS: 'precautions',
  INTERACTIONS: 'interactions',
  MITIGATIONS: 'mitigations',
} as const;

const PARTS = `assertions { id } claims { id } evidence { id } independentSources
  via { concept { id } of { id } } assertionCount claimCount evidenceCount`;

interface Id {
  readonly id: string;
}

interface AnsweredFinding {
  readonly concept: Id;
  readonly assertions: readonly Id[];
  readonly claims: readonly Id[];
  readonly evidence: readonly Id[];
  readonly independentSources: number;
  readonly via: readonly { readonly concept: Id; readonly of: Id }[];
  readonly assertionCount: number;
  readonly claimCount: number;
  readonly evidenceCount: number;
}

interface AnsweredGap {
  readonly about: string;
  readonly reason: string;
}

type AnsweredReport = Readonly<Record<string, readonly AnsweredFinding[]>> & {
  readonly gaps: readonly AnsweredGap[];
};

interface AnsweredFoods {
  readonly foods: readonly AnsweredFinding[];
  readonly gap: AnsweredGap | null;
}

const ids = (things: readonly Id[]) => things.map(({ id }) => id);

function plain({ concept, assertions, claims, evidence, independentSources }: AnsweredFinding): PlainFinding {
  return {
    ...{ concept: concept.id, independentSources },
    ...{ assertions: ids(assertions), claims: ids(claims).sort(), evidence: ids(evidence) },
  };
}

function readAnswer(report: AnsweredReport, foods: AnsweredFoods): PlainReport {
  const gaps = [...report.gaps, ...(foods.gap === null ? [] : [foods.gap])]
    .filter(({ about }) => about !== 'DOSES')
    .map(({ about, reason }): [string, string] => [about, reason]);
  const sections: [string, PlainFinding[]][] = Object.entries(SECTIONS).map(([about, field]) => [
    about,
    (report[field] ?? []).map(plain),
  ]);
  return {
    sections: { ...Object.fromEntries(sections), FOOD_SOURCES: foods.foods.map(plain) },
    gaps: Object.fromEntries(gaps),
  };
}

/** Whether the links lead from one concept to another, each from where the last one ends, in whichever direction. */
function isWay(via: AnsweredFinding['via'], ends: readonly string[], asked: string): boolean {
  return ends.some(
    (end) =>
      via.reduce<string | null>((here, { concept, of }) => {
        if (here === concept.id) return of.id;
        return here === of.id ? concept.id : null;
      }, end) === asked,
  );
}

const cases = fc.array(randomSafetyGraph, { minLength: 20, maxLength: 20 });

test('finds what looking at every statement finds, whatever the graph, by queries that do not grow', async () => {
  let [found, overdoses, excluded] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const graphs = drawn.map((graph, index) => withPrefix(graph, `g${String(index).padStart(2, '0')}_`));
      const release = await serveSources(inject('database'), sourcesOf(graphs));
      const asked = graphs.flatMap((graph) =>
        graph.concepts.flatMap((concept) =>
          [['articles'], ['articles', 'dataset']].map((sources) => ({ graph, concept, sources })),
        ),
      );
      const fields = asked.map(({ concept, sources }, index) => {
        const argument = sources.length === 1 ? '' : `, sources: ${JSON.stringify(sources)}`;
        const sections = Object.values(SECTIONS).map((section) => `${section} { concept { id } ${PARTS} }`);
        return `s${index}: safety(intervention: "${concept}"${argument}) { ${sections.join(' ')} gaps { about reason } }
          f${index}: foodSources(nutrient: "${concept}"${argument}) { foods { concept: food { id } ${PARTS} } gap { about reason } }`;
      });
      const { data, refused, queries } = await release.ask(`{ ${fields.join('\n')} }`);
      await release.close();
      expect(refused).toBeNull();
      expect(queries).toEqual([
        ...['gap.misplacements', 'inquiry.assertions', 'inquiry.claims', 'inquiry.evidence'],
        ...['inquiry.mentions', 'kin.byIds', 'release.current', 'safety.doses', 'safety.reach'],
      ]);

      const answers = data as Record<string, AnsweredReport & AnsweredFoods>;
      for (const [index, { graph, concept, sources }] of asked.entries()) {
        const [report, foods] = [answers[`s${index}`], answers[`f${index}`]];
        if (report === undefined || foods === undefined) throw new Error(`no answer on ${concept}`);
        const expected = plainReport(graph, concept, sources);
        expect(readAnswer(report, foods)).toEqual(expected);
        const all = [...Object.values(SECTIONS).flatMap((field) => report[field] ?? []), ...foods.foods];
        for (const finding of all.filter(({ assertions }) => assertions.length === 1)) {
          const ends = ids(finding.assertions).flatMap((id) => id.split('.'));
          if (report['mitigations']?.includes(finding) !== true) {
            expect([finding, isWay(finding.via, ends, concept)]).toEqual([finding, true]);
          }
          expect([finding.assertionCount, finding.claimCount, finding.evidenceCount]).toEqual([
            ...[1, finding.claims.length, finding.evidence.length],
          ]);
        }
        found += all.length;
        overdoses += report['overdoseEffects']?.length ?? 0;
        excluded += Object.values(expected.gaps).filter((reason) => reason === 'SOURCE_EXCLUDED').length;
      }
    }),
    // Seeded, so that the graphs drawn are known to have findings of every kind.
    { numRuns: 2, endOnFailure: true, unbiased: true, seed: 20_260_101 },
  );
  expect(found).toBeGreaterThan(1_500);
  expect(overdoses).toBeGreaterThan(100);
  expect(excluded).toBeGreaterThan(100);
}, 120_000);
