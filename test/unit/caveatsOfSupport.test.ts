import { expect, test } from 'vitest';
import { caveatsOfSupport, type GroundClaim, type GroundLine } from '../../src/caveat/grounds.ts';

const claim: GroundClaim = {
  ...{ id: 'c', certainty: 'ASSERTED', onlyIf: true, scoped: false, species: [] },
  ...{ retracted: ['gone'], candidates: [], overstates: [] },
};
const line: GroundLine = {
  ...{ id: 'l', study: 's', direction: 'SUPPORTS', human: false, notCounted: null },
  ...{ isCandidate: false, controlled: false },
};

test.each<[string, Partial<GroundClaim>, readonly Partial<GroundLine>[], readonly string[]]>([
  [
    'nothing that supports it is controlled',
    {},
    [{}, { direction: 'DISPUTES', controlled: true }],
    ['UNCONTROLLED'],
  ],
  ['what supports another assertion is controlled', {}, [{}, { controlled: true }], []],
  [
    'what is controlled does not count',
    {},
    [{}, { controlled: true, notCounted: 'RETRACTED' }],
    ['UNCONTROLLED'],
  ],
  ['a twin is controlled', {}, [{}, { controlled: true, notCounted: 'TWIN' }], []],
  ['a claim says too much', { overstates: ['s'] }, [], ['OVERSTATED']],
  ['a study is guessed', {}, [{ isCandidate: true, controlled: true }], ['CANDIDATE_STUDY']],
  ['a claim cites a study that is guessed', { candidates: ['s'] }, [], ['CANDIDATE_STUDY']],
  ['nothing supports it, and of the rest others tell', {}, [{ direction: 'NO_EFFECT' }], []],
])('where %s', (_where, ofClaim, lines, kinds) => {
  expect(
    caveatsOfSupport(
      [{ ...claim, ...ofClaim }],
      lines.map((one) => ({ ...line, ...one })),
    ),
  ).toEqual(kinds);
});
