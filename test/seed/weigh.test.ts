import { beforeAll, describe, expect, it } from 'vitest';
import type { Seed, SeedEvidenceLine } from '../../src/seed/format/seed.ts';
import { joinSources, type JoinedGraph } from '../../src/seed/join/join.ts';
import { tallyOf } from '../../src/weighing/balance.ts';
import { explainBalance } from '../../src/weighing/explanation.ts';
import type { Weighing } from '../../src/weighing/weigh.ts';
import { weighGroup } from '../../src/weighing/weighGroup.ts';
import { readCorpus } from './corpus.ts';

let seed: Seed;
let joined: JoinedGraph;
beforeAll(async () => {
  ({ seed } = await readCorpus());
  joined = joinSources([seed]);
});

/** A concept and its kin. */
function kinOf(concept: string): ReadonlySet<string> {
  const kin = new Set([concept]);
  for (const wider of kin) for (const { from, to } of joined.kin) if (to === wider) kin.add(from);
  return kin;
}

/** Whoever has a condition, or is kin of those who have it. */
function patientsOf(conditions: ReadonlySet<string>): ReadonlySet<string> {
  const having = joined.structure.filter(({ meaning, to }) => meaning === 'CONDITION' && conditions.has(to));
  return new Set(having.flatMap(({ from }) => [...kinOf(from)]));
}

/** Whether a line is about a condition: by its object, or by the people that it was in. */
function isAbout({ object, qualifiers }: SeedEvidenceLine, conditions: ReadonlySet<string>): boolean {
  const contexts = new Set([...conditions, ...patientsOf(conditions)]);
  return (
    conditions.has(object) ||
    qualifiers.some(({ kind, concept = '' }) => {
      const isContext = kind === 'POPULATION' || kind === 'DISEASE_CONTEXT';
      return isContext && contexts.has(concept);
    })
  );
}

/** What is known of magnesium's benefit for a condition and its kin, all assertions together. */
function group(condition: string): Weighing {
  const [interventions, conditions] = [kinOf('magnesium'), kinOf(condition)];
  const lines = new Map(seed.evidence.map((line) => [line.id, line]));
  const assertions = new Map(joined.assertions.map((assertion) => [assertion.id, assertion]));
  return weighGroup(
    [...joined.borneOn.values()].flat().flatMap(({ id, assertion: about, line, notCounted }) => {
      const [said, assertion] = [lines.get(id), assertions.get(about)];
      if (said === undefined || assertion === undefined) throw new Error(`no line ${id}`);
      if (assertion.role !== 'BENEFIT' || !interventions.has(said.subject)) return [];
      if (!isAbout(said, conditions)) return [];
      const combined = assertion.qualifiers.some(({ kind }) => kind === 'COMBINATION');
      return [{ ...line, notCounted, combined }];
    }),
  );
}

function assertion(id: string): Weighing {
  const found = joined.assertions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no assertion ${id}`);
  return found.weighing;
}

/** Level, verdict, tallies as supports-disputes-no effect-unclear, and each line with why it does not count. */
function told({ level, balance, notCounted }: Weighing) {
  const [human, other] = [true, false].map((isHuman) => Object.values(tallyOf(balance, isHuman)).join('-'));
  const lines = [...notCounted].map(([id, reason]) => (reason === null ? id : `${id} ${reason}`)).sort();
  return [balance.verdict, level, `${human ?? ''} ${other ?? ''}`, ...lines];
}

// The table of docs/curation-expectations.md.
describe('what the lines of evidence come to, condition by condition', () => {
  it.each([
    [
      'restless_legs',
      [
        ...['UNCLEAR', 'SYSTEMATIC_REVIEW', '3-0-0-1 0-0-0-0'],
        ...['E-L1-1', 'E-L2-1', 'E-L2-2 TWIN', 'E-L3-1', 'E-S5-1', 'E-S5-2 INDIRECT'],
      ],
    ],
    ['insomnia', ['UNCLEAR', 'SYSTEMATIC_REVIEW', '1-0-0-1 0-0-0-0', 'E-L10-1', 'E-S5-1']],
    [
      'nerve_pain',
      [
        ...['NO_EFFECT', 'RANDOMISED_TRIAL', '0-0-1-0 0-0-0-0'],
        ...['E-L12-1 INDIRECT', 'E-L6-1', 'E-L7-1 INDIRECT', 'E-S3-2 INDIRECT'],
      ],
    ],
    ['sciatica', ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-S3-2 INDIRECT']],
    [
      'fibromyalgia',
      [
        ...['UNCLEAR', 'RANDOMISED_TRIAL', '0-0-0-2 0-0-0-0'],
        ...['E-L8-3', 'E-L9-1', 'E-S2-1 INDIRECT', 'E-S2-2 INDIRECT', 'E-S2-3 INCLUDED_IN_REVIEW'],
      ],
    ],
    ['muscle_cramps', ['NO_EFFECT', 'SYSTEMATIC_REVIEW', '0-0-1-0 0-0-0-0', 'E-L5-1']],
  ])('%s', (condition, expected) => {
    expect(told(group(condition))).toEqual(expected);
  });
});

describe('what the lines of evidence come to, assertion by assertion', () => {
  const TREATS = 'magnesium_supplement.TREATS';
  const SIDE_EFFECT = 'magnesium_supplement.HAS_SIDE_EFFECT';

  it.each([
    [
      `${TREATS}.fibromyalgia_symptoms;COMBINATION=amitriptyline`,
      ['SUPPORTED', 'NON_RANDOMISED_TRIAL', '1-0-0-0 0-0-0-0', 'E-S2-1'],
    ],
    [
      `${TREATS}.fibromyalgia_symptoms`,
      ['UNCLEAR', 'RANDOMISED_TRIAL', '1-0-0-1 0-0-0-0', 'E-L9-1', 'E-S2-3'],
    ],
    [`${SIDE_EFFECT}.diarrhoea`, ['SUPPORTED', 'EXPERT_OPINION', '2-0-0-0 0-0-0-0', 'E-L11a-1', 'E-L11b-1']],
    [`${SIDE_EFFECT}.nausea`, ['SUPPORTED', 'EXPERT_OPINION', '1-0-0-0 0-0-0-0', 'E-L11a-2']],
    [`${SIDE_EFFECT}.stomach_cramps`, ['SUPPORTED', 'EXPERT_OPINION', '1-0-0-0 0-0-0-0', 'E-L11a-3']],
    [
      'low_magnesium_level.ASSOCIATED_WITH.fibromyalgia',
      [
        ...['UNCLEAR', 'OBSERVATIONAL', '0-0-0-1 0-0-0-0', 'E-L13-1 INCLUDED_IN_REVIEW'],
        ...['E-L16-1 INCLUDED_IN_REVIEW', 'E-L8-1', 'E-S2-4 INCLUDED_IN_REVIEW'],
      ],
    ],
    [
      'magnesium_supplement.STIMULATES.sciatic_nerve_regeneration',
      ['SUPPORTED', 'ANIMAL', '0-0-0-0 2-0-0-0', 'E-L15-1', 'E-S3-4'],
    ],
    [
      'magnesium_supplement.INHIBITS.inflammatory_proteins',
      ['SUPPORTED', 'ANIMAL', '0-0-0-0 1-0-0-0', 'E-S3-3'],
    ],
    [
      'magnesium.HAS_SAFE_DOSE.dose_300mg',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11a-4 INDIRECT', 'E-L11b-2 INDIRECT'],
    ],
    [
      'lower_dose.REDUCES_RISK_OF.side_effects',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11b-4 INDIRECT'],
    ],
    [
      'sustained_release_form.REDUCES_RISK_OF.diarrhoea',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11b-3 INDIRECT'],
    ],
    // What people asked for is not decided in mice, also where the mice were asked directly.
    [
      'magnesium_supplement.BENEFICIAL_IN_MODELS_FOR.sciatic_nerve_injury',
      ['UNTESTED', 'ANIMAL', '0-0-0-0 1-0-0-0', 'E-S3-1'],
    ],
    [
      'magnesium.RECOMMENDED_DOSE.dose_300mg',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11a-5 NO_LEVEL'],
    ],
    [
      'magnesium_supplement.HAS_UPPER_LIMIT.dose_350mg',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11a-6 NO_LEVEL'],
    ],
    [
      'magnesium_supplement.HAS_UPPER_LIMIT.dose_250mg',
      ['UNTESTED', 'STATEMENT_ONLY', '0-0-0-0 0-0-0-0', 'E-L11b-5 NO_LEVEL'],
    ],
  ])('%s', (id, expected) => {
    expect(told(assertion(id))).toEqual(expected);
  });

  it('an assertion without lines is a statement only', () => {
    const withLines = new Set([...joined.borneOn.values()].flat().map(({ assertion: id }) => id));
    const others = joined.assertions.filter(({ id }) => !withLines.has(id));
    expect(others.length).toBeGreaterThan(100);
    expect(new Set(others.map(({ weighing: { level, balance } }) => `${level} ${balance.verdict}`))).toEqual(
      new Set(['STATEMENT_ONLY UNTESTED']),
    );
  });
});

it('the links of chains have the level of what supports them', () => {
  const levels = joined.links
    .map(({ assertion: { id, weighing } }) => [id, weighing.supportLevel, weighing.contested] as const)
    .filter(([, level, isContested]) => level !== 'STATEMENT_ONLY' || isContested);
  expect(levels).toEqual([
    ['low_magnesium_level.ASSOCIATED_WITH.fibromyalgia', 'OBSERVATIONAL', true],
    ['low_magnesium_level.ASSOCIATED_WITH.fibromyalgia', 'OBSERVATIONAL', true],
    ['magnesium_supplement.INHIBITS.inflammatory_proteins', 'ANIMAL', false],
    ['magnesium_supplement.STIMULATES.sciatic_nerve_regeneration', 'ANIMAL', false],
  ]);
});

it('two studies that may be one are one voice', () => {
  // S4 has no line of its own: nothing is known of it.
  expect(
    [...joined.borneOn.values()]
      .flat()
      .flatMap(({ id, line }) => (line.voice === line.study ? [] : [`${id} ${line.voice}`])),
  ).toEqual(['E-S5-1 S4', 'E-S5-2 S4']);
});

describe('in a sentence', () => {
  it.each([
    [
      'restless_legs',
      'Unclear: in humans, 1 randomised trial and 2 non-randomised trials support it, 1 systematic review leaves it open; ' +
        'what leaves it open is of a higher level than what supports it; ' +
        '2 lines are shown and not counted (1 of a study that is, or may be, counted already, 1 indirect).',
    ],
    [
      'nerve_pain',
      'No effect found: in humans, 1 randomised trial finds no effect; 3 lines are shown and not counted (indirect).',
    ],
    [
      'sciatica',
      'Untested: no study in humans that counts was found in these sources; 1 line is shown and not counted (indirect).',
    ],
  ])('%s', (condition, sentence) => {
    expect(explainBalance(group(condition).balance, 'en')).toBe(sentence);
  });
});
