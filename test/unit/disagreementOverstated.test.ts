import { describe, expect, test } from 'vitest';
import type { DisputableLine } from '../../src/comparison/disputableLine.ts';
import { shortfallsOf } from '../../src/comparison/overstatement.ts';
import { overstatements, type CitingClaim } from '../../src/comparison/overstatements.ts';
import { aDisputable, aDisputableLine, naming } from '../support/disputables.ts';

/** People are animals. */
const includes = (wide: string, narrow: string) =>
  wide === narrow || (wide === 'animals' && narrow === 'people');

describe('A study falls short of a claim', () => {
  const outright = aDisputable('a', { role: 'BENEFIT' });
  const hedged = aDisputable('a', { role: 'BENEFIT', certainty: 'POSSIBLE' });
  const inMice = naming('SPECIES', 'mice');

  test.each<[string, CitingClaim, Partial<DisputableLine>, string[]]>([
    ['not where a randomised trial supports it', outright, {}, []],
    ['where nobody was assigned', outright, { design: 'NON_RANDOMISED_TRIAL' }, ['DESIGN']],
    ['where nothing was tried', outright, { design: 'OBSERVATIONAL' }, ['DESIGN']],
    ['not of a harm that was observed', { ...outright, role: 'HARM' }, { design: 'OBSERVATIONAL' }, []],
    [
      'not of an association that was observed',
      { ...outright, role: 'CORRELATION' },
      { design: 'OBSERVATIONAL' },
      [],
    ],
    ['not of a hedged claim, where it compared', hedged, { design: 'NON_RANDOMISED_TRIAL' }, []],
    [
      'even of a hedged one, where it did not',
      hedged,
      { design: 'NON_RANDOMISED_TRIAL', controlled: false },
      ['DESIGN'],
    ],
    [
      'not of a hedged one, where that is not known',
      hedged,
      { design: 'NON_RANDOMISED_TRIAL', controlled: null },
      [],
    ],
    [
      'even of a hedged one, in a single case',
      hedged,
      { design: 'CASE_REPORT', controlled: null },
      ['DESIGN'],
    ],
    [
      'in animals, where the claim does not say so',
      hedged,
      { design: 'ANIMAL', human: false, species: ['mice'] },
      ['SPECIES'],
    ],
    [
      'not in animals that the claim names',
      { ...outright, qualifiers: [inMice] },
      { design: 'ANIMAL', human: false, species: ['mice'] },
      [],
    ],
    [
      'not in a kind of those that the claim names',
      { ...outright, qualifiers: [naming('SPECIES', 'animals')] },
      { design: 'ANIMAL', human: false, species: ['people'] },
      [],
    ],
    [
      'in others than those that the claim names',
      { ...outright, qualifiers: [inMice] },
      { design: 'ANIMAL', human: false, species: ['rats'] },
      ['SPECIES'],
    ],
    ['where it tried a combination', outright, { indirectBecause: 'COMBINATION' }, ['ARMS']],
    ['where it tried another form', outright, { indirectBecause: 'FORM' }, ['ARMS']],
    ['where it took other people', outright, { indirectBecause: 'POPULATION' }, ['POPULATION']],
    ['not of a hedged claim for these', hedged, { indirectBecause: 'COMBINATION' }, []],
    ['where it measured something else', outright, { indirectBecause: 'OUTCOME' }, ['OUTCOME']],
    ['even of a hedged benefit, then', hedged, { indirectBecause: 'OUTCOME' }, ['OUTCOME']],
    ['not of a hedged cause, then', { ...hedged, role: 'CAUSAL' }, { indirectBecause: 'OUTCOME' }, []],
    ['where it is unclear', outright, { direction: 'UNCLEAR' }, ['RESULT']],
    ['not of a hedged claim, where it is unclear', hedged, { direction: 'UNCLEAR' }, []],
    ['even of a hedged one, where it found no effect', hedged, { direction: 'NO_EFFECT' }, ['RESULT']],
    [
      'in several ways at once, in order',
      outright,
      { direction: 'UNCLEAR', indirectBecause: 'OUTCOME', design: 'CASE_REPORT' },
      ['DESIGN', 'OUTCOME', 'RESULT'],
    ],
  ])('%s', (_, claim, line, expected) => {
    expect(shortfallsOf(claim, aDisputableLine('l', line), includes)).toEqual(expected);
  });
});

describe('Claims say too much', () => {
  const citing = (id: string, ...citedVoices: string[]) => aDisputable(id, { role: 'BENEFIT', citedVoices });
  const short = (id: string, voice: string) => aDisputableLine(id, { voice, design: 'CASE_REPORT' });
  const enough = (id: string, voice: string) => aDisputableLine(id, { voice });
  const found = (claims: CitingClaim[], lines: DisputableLine[]) =>
    overstatements(claims, lines, includes).map(
      ({ assertion, claims: all, lines: own, shortfalls }) =>
        `${assertion}: ${[...all, ...own].map(({ id }) => id).join(' ')} ${shortfalls.join(' ')}`,
    );
  const SALT = 'salt.RAISES_IT.pressure';

  test.each<[string, CitingClaim[], DisputableLine[], string[]]>([
    [
      'once for an assertion',
      [citing('a', 'v'), citing('b', 'v')],
      [short('l', 'v')],
      [`${SALT}: a b l DESIGN`],
    ],
    ['not where they cite nothing', [citing('a')], [short('l', 'v')], []],
    [
      'not where a study that they cite shows it',
      [citing('a', 'v', 'w')],
      [short('l', 'v'), enough('m', 'w')],
      [],
    ],
    ['not where it cannot be told of all', [citing('a', 'v', 'w')], [short('l', 'v')], []],
    ['not by studies that they do not cite', [citing('a', 'v')], [enough('l', 'v'), short('m', 'w')], []],
    [
      'not on another assertion',
      [citing('a', 'v')],
      [aDisputableLine('l', { voice: 'v', design: 'CASE_REPORT', assertion: 'other' })],
      [],
    ],
    ['not where they deny', [{ ...citing('a', 'v'), stance: 'DENIES' }], [short('l', 'v')], []],
  ])('%s', (_, claims, lines, expected) => {
    expect(found(claims, lines)).toEqual(expected);
  });

  test('each with its own studies, and each study falls short in its own way', () => {
    const mice = aDisputableLine('m', { voice: 'w', design: 'ANIMAL', human: false, species: ['mice'] });
    const [all] = overstatements([citing('a', 'v'), citing('b', 'w')], [short('l', 'v'), mice], includes);
    expect(all?.shortfalls).toEqual(['DESIGN', 'SPECIES']);
    expect(all?.claims.map(({ id, studies }) => [id, studies])).toEqual([
      ['a', ['study of l']],
      ['b', ['study of m']],
    ]);
    expect(all?.lines.map(({ id, shortfalls }) => [id, shortfalls])).toEqual([
      ['l', ['DESIGN']],
      ['m', ['SPECIES']],
    ]);
  });

  test('a study falls short of several claims in all the ways in which it does of one', () => {
    const line = aDisputableLine('l', { voice: 'v', design: 'CASE_REPORT', direction: 'UNCLEAR' });
    const hedged: CitingClaim = { ...citing('a', 'v'), certainty: 'POSSIBLE' };
    const [all] = overstatements([hedged, citing('b', 'v')], [line], includes);
    expect(all?.lines.map(({ shortfalls }) => shortfalls)).toEqual([['DESIGN', 'RESULT']]);
  });
});
