import { expect, test } from 'vitest';
import type { GroundClaim } from '../../src/caveat/grounds.ts';
import { caveatsOfSupport, type GroupedGroundLine } from '../../src/caveat/supportCaveats.ts';

const claim: GroundClaim = {
  ...{ id: 'c', certainty: 'ASSERTED', onlyIf: true, scoped: false, species: [] },
  ...{ retracted: ['gone'], candidates: [], overstates: [] },
};
const line: Omit<GroupedGroundLine, 'id' | 'study' | 'voice'> = {
  ...{ direction: 'SUPPORTS', level: 'RANDOMISED_TRIAL', human: true, includes: [], notCounted: null },
  ...{ combined: false, isCandidate: false, controlled: false },
};
const mice = { human: false, level: 'ANIMAL' } as const;
const before = { voice: 'trial', level: 'NON_RANDOMISED_TRIAL' } as const;

test.each<[string, Partial<GroundClaim>, readonly Partial<GroupedGroundLine>[], readonly string[]]>([
  [
    'nothing that supports it is controlled',
    {},
    [{}, { direction: 'DISPUTES', controlled: true }],
    ['UNCONTROLLED'],
  ],
  ['of one that supports it that is not known', {}, [{}, { controlled: null }], []],
  ['what supports another assertion is controlled', {}, [{}, { controlled: true }], []],
  [
    'what is controlled does not count',
    {},
    [{}, { controlled: true, notCounted: 'RETRACTED' }],
    ['UNCONTROLLED'],
  ],
  ['a twin is controlled', {}, [{ voice: 'trial' }, { ...before, controlled: true, notCounted: 'TWIN' }], []],
  [
    'a review that leaves it open includes what supports it',
    {},
    [
      { voice: 'small', notCounted: 'INCLUDED_IN_REVIEW' },
      { includes: ['small'], direction: 'UNCLEAR', level: 'NARRATIVE_REVIEW' },
    ],
    [],
  ],
  [
    'a review of other assertions of the group includes what supports one',
    {},
    [{ voice: 'small' }, { includes: ['small'], direction: 'UNCLEAR', level: 'SYSTEMATIC_REVIEW' }],
    [],
  ],
  ['one study finds different things', {}, [before, { ...before, direction: 'NO_EFFECT' }], []],
  ['only mice were compared', {}, [{}, { ...mice, controlled: true }], ['UNCONTROLLED']],
  ['only people were compared', {}, [{ controlled: true }, mice], []],
  [
    'mice were compared in the study of people that counts',
    {},
    [{ voice: 'trial' }, { ...mice, voice: 'trial', controlled: true }],
    ['UNCONTROLLED'],
  ],
  ['it is supported in mice only, which were not compared', {}, [mice], ['UNCONTROLLED']],
  [
    'people leave it open, and mice support it',
    {},
    [{ direction: 'UNCLEAR', controlled: true }, mice],
    ['UNCONTROLLED'],
  ],
  ['a combination is controlled', {}, [{}, { combined: true, controlled: true }], ['UNCONTROLLED']],
  ['a combination only supports it', {}, [{ combined: true, isCandidate: true }], []],
  ['a claim says too much', { overstates: ['s'] }, [], ['OVERSTATED']],
  ['a study is guessed', {}, [{ isCandidate: true, controlled: true }], ['CANDIDATE_STUDY']],
  ['a claim cites a study that is guessed', { candidates: ['s'] }, [], ['CANDIDATE_STUDY']],
  [
    'all of these hold',
    { overstates: ['s'] },
    [{ isCandidate: true }],
    ['UNCONTROLLED', 'OVERSTATED', 'CANDIDATE_STUDY'],
  ],
  ['nothing supports it, and of the rest others tell', {}, [{ direction: 'NO_EFFECT' }], []],
])('where %s', (_where, ofClaim, lines, kinds) => {
  expect(
    caveatsOfSupport(
      [{ ...claim, ...ofClaim }],
      lines.map((one, index) => {
        const id = `l${index}`;
        return { ...line, id, study: `s${index}`, voice: id, ...one };
      }),
    ),
  ).toEqual(kinds);
});
