import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFindings, inContext, type FindingGroup } from '../../src/evidence/evidence.ts';
import { found, grouped, kin, match, SHOWN, weighed } from '../support/foundFindings.ts';

/** `intervention: assertions`. */
const told = (groups: readonly FindingGroup[]) =>
  groups.map(({ intervention, findings }) =>
    [`${intervention}:`, ...findings.map(({ assertion }) => assertion)].join(' '),
  );

describe('a group', () => {
  test('has the findings of its intervention and kin, in the order of the report, and what is kin of two stands in both', () => {
    const findings = [found('tablet', 'ache'), found('salt', 'ache'), found('oil', 'ache')];
    const groups = grouped(findings, [kin('salt', 'tablet<salt'), kin('oil', 'tablet<oil')]);
    expect(told(groups)).toEqual([
      'oil: tablet.HELPS.ache oil.HELPS.ache',
      'salt: tablet.HELPS.ache salt.HELPS.ache',
    ]);
  });

  test('is there for the intervention that was asked for, also when it is empty', () => {
    expect(grouped([], [kin('salt')])).toEqual([
      { intervention: 'salt', condition: 'ache', findings: [], weighed: [] },
    ]);
    expect(told(grouped([found('oil', 'ache')], [kin('salt')]))).toEqual(['salt:']);
  });

  test('is weighed by findings of its intervention and kin, also by those that are not listed', () => {
    const all = [weighed('oil'), weighed('tablet'), weighed('salt')];
    const interventions = [kin('salt', 'tablet<salt'), kin('oil')];
    const groups = groupFindings(
      { findings: [found('salt', 'ache')], weighed: all },
      interventions,
      kin('ache'),
      SHOWN,
    );
    expect(groups.map((group) => [group.intervention, group.weighed])).toEqual([
      ['salt', [weighed('tablet'), weighed('salt')]],
      ['oil', [weighed('oil')]],
    ]);
  });
});

describe('groups are in the order', () => {
  test('of their first findings, whatever the order of the interventions, their ids and the number of findings', () => {
    const findings = [found('z', 'ache'), found('a', 'ache'), found('a', 'pain'), found('m', 'ache')];
    const order = ['z: z.HELPS.ache', 'a: a.HELPS.ache a.HELPS.pain', 'm: m.HELPS.ache', 'b:'];
    const interventions = [kin('b'), kin('a'), kin('m'), kin('z')];
    expect(told(grouped(findings, interventions))).toEqual(order);
    expect(told(grouped(findings, interventions.toReversed()))).toEqual(order);
  });

  test('then of the number of findings, most first, then of ids', () => {
    const findings = [found('mix', 'ache'), found('c', 'ache')];
    const interventions = [kin('b', 'mix<b'), kin('c', 'mix<c'), kin('a', 'mix<a')];
    const order = ['c: mix.HELPS.ache c.HELPS.ache', 'a: mix.HELPS.ache', 'b: mix.HELPS.ache'];
    expect(told(grouped(findings, interventions))).toEqual(order);
    expect(told(grouped(findings, interventions.toReversed()))).toEqual(order);
  });

  test('of ids where none has a finding', () => {
    expect(told(grouped([], [kin('b'), kin('a')]))).toEqual(['a:', 'b:']);
  });
});

describe('a finding', () => {
  test('tells what was found, and the sources shown', () => {
    const [group] = grouped([found('salt', 'ache', { independentSources: 3 })], [kin('salt')]);
    expect(group?.findings).toEqual([
      {
        assertion: 'salt.HELPS.ache',
        independentSources: 3,
        via: [],
        match: null,
        concepts: null,
        sources: SHOWN,
      },
    ]);
  });

  test('has all claims and lines where it matches by its object or the own qualifier of its assertion, else those that name the condition', () => {
    const concepts = ['people', 'ache'];
    const matches = [
      null,
      match('ache', 'ASSERTION'),
      match('ache', 'CLAIM'),
      match('ache', 'EVIDENCE_LINE'),
    ];
    expect(
      matches.map((one) => {
        const [group] = grouped([found('salt', 'ache', { match: one, concepts })], [kin('salt')]);
        return group?.findings.map((finding) => [finding.match, finding.concepts]);
      }),
    ).toEqual([[[null, null]], [[matches[1], null]], [[matches[2], concepts]], [[matches[3], concepts]]]);
  });

  test('keeps all in the context in which it was asked for', () => {
    const group = grouped([found('salt', 'ache'), found('salt', 'pain')], [kin('salt')])[0];
    if (group === undefined) throw new Error('no group');
    const context = { population: ['people'] };
    expect(inContext(group, context)).toEqual({
      ...{ intervention: 'salt', condition: 'ache' },
      findings: group.findings.map((finding) => ({ ...finding, context })),
      weighed: [],
    });
    expect(inContext(group, null).findings.map((finding) => finding.context)).toEqual([null, null]);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const name = fc.constantFrom(...NAMES);
const links = fc.uniqueArray(fc.tuple(name, name), { maxLength: 8, selector: (pair) => pair.join('<') });

test('every finding stands in each group whose intervention its subject reaches, and groups in the order told', () => {
  let shared = 0;
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.array(name, { maxLength: 6 }), links, (heads, subjects, pairs) => {
      const words = pairs.map((pair) => pair.join('<'));
      const reaches = (from: string, to: string) => {
        const reached = new Set([from]);
        for (const one of reached) for (const [narrow, wide] of pairs) if (narrow === one) reached.add(wide);
        return reached.has(to);
      };
      const findings = subjects.map((subject, place) => found(subject, `ache${place}`));
      const groups = grouped(
        findings,
        heads.map((head) => kin(head, ...words)),
      );
      const expected = heads.map((intervention) => ({
        intervention,
        places: [...subjects.keys()].filter((place) => reaches(subjects[place] ?? '', intervention)),
      }));
      expect(Object.fromEntries(groups.map((group) => [group.intervention, told([group])[0]]))).toEqual(
        Object.fromEntries(
          expected.map(({ intervention, places }) => [
            intervention,
            [`${intervention}:`, ...places.map((place) => findings[place]?.assertion)].join(' '),
          ]),
        ),
      );
      // In words that sort as the order told: the first place, then how many are lacking, then the id.
      const rank = ({ intervention, places }: (typeof expected)[number]) =>
        `${places[0] ?? 'none'} ${subjects.length - places.length} ${intervention}`;
      expect(groups.map(({ intervention }) => intervention)).toEqual(
        expected
          .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
          .map(({ intervention }) => intervention),
      );
      if (new Set(groups.flatMap((group) => group.findings)).size > subjects.length) shared += 1;
    }),
  );
  expect(shared).toBeGreaterThan(10);
});
