import { expect, test } from 'vitest';
import { CERTAINTIES, type Certainty } from '../../src/claim/claim.ts';
import type { DisputableLine } from '../../src/comparison/disputableLine.ts';
import { shortfallsOf } from '../../src/comparison/overstatement.ts';
import type { CitingClaim } from '../../src/comparison/overstatements.ts';
import { PREDICATE_ROLES } from '../../src/predicate/predicate.ts';
import { aDisputable, aDisputableLine, aRestriction, naming } from '../support/disputables.ts';

/** Mice are rodents. */
const includes = (wide: string, narrow: string) =>
  wide === narrow || (wide === 'rodents' && narrow === 'mice');

const short = (claim: Partial<CitingClaim>, line: Partial<DisputableLine>) =>
  shortfallsOf(aDisputable('a', claim), aDisputableLine('l', line), includes);

const HEDGED = { certainty: 'POSSIBLE' } as const;

test('that something is so is said by what is asserted or probable, and by nothing else', () => {
  const outright = (certainty: Certainty) =>
    short({ certainty }, { direction: 'UNCLEAR' }).includes('RESULT');
  expect(CERTAINTIES.filter(outright).toSorted()).toEqual(['ASSERTED', 'PROBABLE']);
});

test('a design falls short of benefit, mitigation, cause and regulation only', () => {
  const roles = PREDICATE_ROLES.filter((role) => short({ role }, { design: 'OBSERVATIONAL' }).length > 0);
  expect(roles.toSorted()).toEqual(['BENEFIT', 'CAUSAL', 'MITIGATION', 'REGULATORY']);
});

test('an outcome that was not measured falls short of a hedged benefit, harm and mitigation only', () => {
  const roles = PREDICATE_ROLES.filter(
    (role) => short({ role, ...HEDGED }, { indirectBecause: 'OUTCOME' }).length > 0,
  );
  expect(roles.toSorted()).toEqual(['BENEFIT', 'HARM', 'MITIGATION']);
});

test('what was tried in another species falls short of every claim, hedged or not', () => {
  expect(short({}, { indirectBecause: 'SPECIES' })).toEqual(['SPECIES']);
  expect(short(HEDGED, { indirectBecause: 'SPECIES' })).toEqual(['SPECIES']);
});

test('a study that disputes falls short of a hedged claim too', () => {
  expect(short(HEDGED, { direction: 'DISPUTES' })).toEqual(['RESULT']);
  expect(short(HEDGED, { direction: 'SUPPORTS' })).toEqual([]);
});

const species = (...concepts: string[]) => concepts.map((concept) => naming('SPECIES', concept));

test.each<[string, CitingClaim['qualifiers'], string[], string[]]>([
  ['a claim that names none, also where the study names none', [], [], ['SPECIES']],
  ['a claim that names others', species('rats'), ['mice'], ['SPECIES']],
  ['no claim that names them, or a wider kind', species('rodents'), ['mice'], []],
  ['no claim that names a kind of them', species('mice'), ['rodents'], []],
  ['no claim that names them among others', species('rats', 'mice'), ['mice'], []],
  ['no claim that names one of several', species('mice'), ['mice', 'rats'], []],
  ['no claim that says so in words', [aRestriction('SPECIES', 'in the laboratory')], ['mice'], []],
  ['no claim that names some, where the study names none', species('mice'), [], []],
  ['a claim that names them as something else', [naming('COMPARATOR', 'mice')], ['mice'], ['SPECIES']],
])('a study in other species than people falls short of %s', (_, qualifiers, own, expected) => {
  expect(short({ qualifiers }, { design: 'ANIMAL', human: false, species: own })).toEqual(expected);
});
