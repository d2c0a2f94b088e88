import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveCorpus, type ServedCorpus } from '../support/corpusAnswers.ts';
import { contestedSources } from '../support/contestedSources.ts';
import { serveSources } from '../support/storedThings.ts';

let corpus: ServedCorpus;
beforeAll(async () => {
  corpus = await serveCorpus(inject('database'));
});
afterAll(() => corpus.close());

const TALLY = '{ supports disputes noEffect unclear }';
const OUTCOME = `level balance { verdict notCounted human ${TALLY} nonHuman ${TALLY} }`;

interface Outcome {
  readonly level: string;
  readonly balance: {
    readonly verdict: string;
    readonly notCounted: number;
    readonly human: Readonly<Record<string, number>>;
    readonly nonHuman: Readonly<Record<string, number>>;
  };
}
interface Group extends Outcome {
  readonly intervention: { readonly id: string };
  readonly findings: readonly (Outcome & { readonly assertion: Outcome & { readonly id: string } })[];
}

async function groupsOf(condition: string, intervention: string | null): Promise<readonly Group[]> {
  const asked = intervention === null ? '' : `, intervention: "${intervention}"`;
  const { evidence } = (await corpus.answer(`{
    evidence(condition: "${condition}"${asked}) {
      groups { intervention { id } ${OUTCOME} findings { ${OUTCOME} assertion { id ${OUTCOME} } } }
    }
  }`)) as { evidence: { groups: readonly Group[] } };
  return evidence.groups;
}

/** Verdict, level, voices in people that support, dispute, found nothing, are unclear, and lines that do not count. */
function briefly({ level, balance: { verdict, human, notCounted } }: Outcome): string {
  const { supports, disputes, noEffect, unclear } = human;
  return `${verdict} ${level} ${supports} ${disputes} ${noEffect} ${unclear}, ${notCounted} not counted`;
}

describe('what magnesium comes to', () => {
  // docs/curation-expectations.md, "What the lines of evidence should come to".
  test.each([
    ['restless_legs', 'UNCLEAR SYSTEMATIC_REVIEW 3 0 0 1, 2 not counted'],
    ['insomnia', 'UNCLEAR SYSTEMATIC_REVIEW 1 0 0 1, 0 not counted'],
    ['nerve_pain', 'NO_EFFECT RANDOMISED_TRIAL 0 0 1 0, 3 not counted'],
    ['sciatica', 'UNTESTED STATEMENT_ONLY 0 0 0 0, 1 not counted'],
    ['fibromyalgia', 'UNCLEAR RANDOMISED_TRIAL 0 0 0 2, 3 not counted'],
    ['muscle_cramps', 'NO_EFFECT SYSTEMATIC_REVIEW 0 0 1 0, 0 not counted'],
  ])('for %s: %s', async (condition, outcome) => {
    const groups = await groupsOf(condition, 'magnesium');
    expect(groups.map(briefly)).toEqual([outcome]);
  });

  test('is the same for the supplement, of which all its trials are', async () => {
    for (const condition of ['restless_legs', 'nerve_pain', 'sciatica', 'fibromyalgia']) {
      const [magnesium, supplement] = [
        await groupsOf(condition, 'magnesium'),
        await groupsOf(condition, 'magnesium_supplement'),
      ];
      expect(supplement.map(briefly)).toEqual(magnesium.map(briefly));
    }
  });
});

test('a combination is weighed by itself, and apart from the intervention alone', async () => {
  const [magnesium] = await groupsOf('fibromyalgia', 'magnesium');
  const findings = Object.fromEntries(
    (magnesium?.findings ?? []).map((finding) => [finding.assertion.id, briefly(finding)]),
  );
  expect(findings).toEqual({
    'magnesium_supplement.TREATS.fibromyalgia_symptoms': 'UNCLEAR RANDOMISED_TRIAL 1 0 0 1, 0 not counted',
    'magnesium_supplement.TREATS.fibromyalgia': 'UNCLEAR NARRATIVE_REVIEW 0 0 0 1, 0 not counted',
    'magnesium_supplement.TREATS.fibromyalgia_symptoms;COMBINATION=amitriptyline':
      'SUPPORTED NON_RANDOMISED_TRIAL 1 0 0 0, 0 not counted',
    'magnesium_supplement.TREATS.fibromyalgia;COMBINATION=fibromyalgia_drugs':
      'UNTESTED STATEMENT_ONLY 0 0 0 0, 1 not counted',
  });
});

test('a finding by a qualifier weighs the lines that it lists, and its assertion all of them', async () => {
  const [magnesium] = await groupsOf('restless_legs', 'magnesium');
  const insomnia = magnesium?.findings.find(({ assertion }) => assertion.id.endsWith('TREATS.insomnia'));
  if (insomnia === undefined) throw new Error('no finding on insomnia');
  expect(briefly(insomnia)).toBe('SUPPORTED NON_RANDOMISED_TRIAL 1 0 0 0, 0 not counted');
  expect(briefly(insomnia.assertion)).toBe('UNCLEAR SYSTEMATIC_REVIEW 1 0 0 1, 0 not counted');
});

test('every other finding comes to what its assertion comes to', async () => {
  const groups = await Promise.all(
    ['nerve_pain', 'sciatica', 'fibromyalgia', 'insomnia'].map((condition) => groupsOf(condition, null)),
  );
  const findings = groups.flat().flatMap((group) => group.findings);
  expect(findings).toHaveLength(15);
  for (const { assertion, level, balance } of findings) {
    expect({ level, balance }).toEqual({ level: assertion.level, balance: assertion.balance });
  }
});

test('sources move neither the balance of a group nor that of a finding', async () => {
  const release = await serveSources(inject('database'), contestedSources());
  try {
    const ask = async (sources: string) =>
      (await release.answer(`{
        evidence(condition: "tiredness"${sources}) {
          groups { intervention { id } ${OUTCOME} findings { ${OUTCOME} assertion { id } evidence { id } } }
        }
      }`)) as { evidence: { groups: readonly Group[] } };
    const [paper, register] = [await ask(', sources: ["paper"]'), await ask(', sources: ["register"]')];
    expect(paper.evidence.groups.map(briefly)).toEqual(register.evidence.groups.map(briefly));
    expect(paper.evidence.groups.map(briefly)).toEqual(['UNCLEAR SYSTEMATIC_REVIEW 1 0 0 1, 4 not counted']);
  } finally {
    await release.close();
  }
});
