import { describe, expect, test } from 'vitest';
import { QUALIFIER_KINDS, type QualifierKind } from '../../src/claim/claim.ts';
import {
  canHoldAtOnce,
  ofWhomByName,
  restrictionsShared,
  saysOfWhom,
  withoutAmounts,
} from '../../src/comparison/restrictions.ts';
import type { DisputableQualifier } from '../../src/comparison/disagreement.ts';
import { aRestriction, milligrams, naming } from '../support/disputables.ts';

/** The ill are people who have an illness. */
const includes = (wide: string, narrow: string) =>
  wide === narrow || (narrow === 'ill' && (wide === 'people' || wide === 'illness'));

const said = (...qualifiers: DisputableQualifier[]) =>
  ({ subject: 'salt', role: 'CAUSAL', object: 'pressure', qualifiers }) as const;
const ofAge = (kind: QualifierKind, min: number, max: number) =>
  aRestriction(kind, `${min} to ${max}`, { amount: milligrams(min, max, { unit: 'a' }) });
const prevalence = (object: string, ...qualifiers: DisputableQualifier[]) =>
  ({ subject: 'salt', role: 'PREVALENCE', object, qualifiers }) as const;

type Said = Parameters<typeof canHoldAtOnce>[0];

/** Whether two things can be said of one case, which is so both ways round or neither. */
function meet(one: Said, other: Said): boolean {
  const found = canHoldAtOnce(one, other, includes);
  expect(canHoldAtOnce(other, one, includes)).toBe(found);
  return found;
}

const OF_WHOM = ['POPULATION', 'SPECIES', 'CONDITION', 'DISEASE_CONTEXT'] as const;
const FREE: readonly QualifierKind[] = ['FREQUENCY', 'DEGREE', 'DIRECTION', 'MECHANISM', 'OTHER'];
const restricting = QUALIFIER_KINDS.filter((kind) => !FREE.includes(kind));

describe('Two things are said of one case', () => {
  test.each(restricting)('not where their %s is not the same', (kind) => {
    expect(meet(said(aRestriction(kind, 'one')), said(aRestriction(kind, 'two')))).toBe(false);
    expect(meet(said(aRestriction(kind, 'one')), said(aRestriction(kind, 'One')))).toBe(true);
  });

  test.each(FREE)('whatever their %s, also beside a restriction of one of them', (kind) => {
    expect(meet(said(aRestriction(kind, 'one')), said(aRestriction(kind, 'two')))).toBe(true);
    expect(meet(said(aRestriction(kind, 'one')), said(naming('POPULATION', 'ill')))).toBe(true);
  });

  test('whichever of population, species, condition and disease says of whom', () => {
    for (const kind of OF_WHOM) {
      for (const other of OF_WHOM) {
        expect(meet(said(naming(kind, 'illness')), said(naming(other, 'ill')))).toBe(true);
        expect(meet(said(naming(kind, 'people')), said(naming(other, 'old')))).toBe(false);
      }
    }
  });

  test('not where the same words restrict different things', () => {
    expect(meet(said(aRestriction('FORM', 'oil')), said(aRestriction('COMPARATOR', 'oil')))).toBe(false);
    expect(meet(said(aRestriction('ROUTE', 'oil')), said(naming('POPULATION', 'oil')))).toBe(false);
  });

  test('where the population of a prevalence is within what the other says of whom', () => {
    expect(meet(prevalence('ill'), said(naming('POPULATION', 'people')))).toBe(true);
    expect(meet(prevalence('ill'), said(naming('DISEASE_CONTEXT', 'illness')))).toBe(true);
    expect(meet(prevalence('ill'), said(naming('POPULATION', 'old')))).toBe(false);
    expect(meet(prevalence('ill'), said(aRestriction('SCOPE', 'ill')))).toBe(false);
  });

  test('not where amounts are of different substances, or do not meet', () => {
    const doseOf = (concept: string | null, value: number) =>
      aRestriction('DOSE', 'some', { concept, amount: milligrams(value, value) });
    expect(meet(said(doseOf('people', 300)), said(doseOf('people', 300)))).toBe(true);
    expect(meet(said(doseOf('people', 300)), said(doseOf('people', 400)))).toBe(false);
    expect(meet(said(doseOf('people', 300)), said(doseOf('ill', 300)))).toBe(false);
    expect(meet(said(doseOf('people', 300)), said(doseOf(null, 300)))).toBe(false);
    expect(meet(said(doseOf('people', 300)), said(naming('DOSE', 'ill')))).toBe(true);
    expect(meet(said(doseOf(null, 300)), said(aRestriction('DOSE', 'a lot')))).toBe(false);
  });

  test('where the one names what both are doses of and the other does not, and not where they are about two things', () => {
    const doseOf = (concept: string | null, value = 300) =>
      aRestriction('DOSE', 'some', { concept, amount: milligrams(value, value) });
    const about = (subject: string, dose: DisputableQualifier) => ({ ...said(dose), subject });
    expect(meet(said(doseOf('salt')), said(doseOf(null)))).toBe(true);
    expect(meet(said(doseOf('salt')), said(doseOf(null, 400)))).toBe(false);
    expect(meet(said(naming('DOSE', 'salt')), said(doseOf(null)))).toBe(true);
    expect(meet(about('sea_salt', doseOf(null)), said(doseOf('sea_salt')))).toBe(true);
    expect(meet(about('sea_salt', doseOf(null)), said(doseOf(null)))).toBe(false);
    // What is combined with it is another thing, of which nothing is named.
    const beside = (concept: string | null) =>
      aRestriction('COMBINATION', 'some', { concept, amount: milligrams(300, 300) });
    expect(meet(said(beside('salt')), said(beside(null)))).toBe(false);
  });

  test('where they have an age in common, with or without a name, and not where they have none', () => {
    const [young, middle, old] = [
      ofAge('POPULATION', 4, 8),
      ofAge('POPULATION', 8, 18),
      ofAge('POPULATION', 9, 18),
    ];
    const child = (age: DisputableQualifier) => ({ ...age, concept: 'child' });
    const inMonths = aRestriction('POPULATION', 'some', { amount: milligrams(108, 120, { unit: 'mo' }) });
    expect([meet(said(young), said(middle)), meet(said(young), said(old))]).toEqual([true, false]);
    expect(meet(said(child(young)), said(child(middle)))).toBe(true);
    expect(meet(said(child(young)), said(child(old)))).toBe(false);
    expect(meet(said(child(young)), said(child(inMonths)))).toBe(false);
    expect(meet(said(child(old)), said(child(inMonths)))).toBe(true);
    expect(meet(said(child(young)), said(naming('POPULATION', 'child')))).toBe(true);
    expect(meet(said(child(young)), said({ ...young, concept: 'ill' }))).toBe(false);
  });

  test('where one restricts by an amount and the other by words, only where the words are the same', () => {
    const amount = aRestriction('DOSE', 'much', { amount: milligrams(300, 300) });
    expect(meet(said(amount), said(aRestriction('DOSE', 'much')))).toBe(true);
    expect(meet(said(amount), said(aRestriction('DOSE', 'a lot')))).toBe(false);
  });
});

test('what is said keeps all but its amounts, and whom it is said of', () => {
  const [words, concept] = [aRestriction('POPULATION', 'some'), naming('FORM', 'oil')];
  const amount = aRestriction('DOSE', 'much', { amount: milligrams(300, 300) });
  const aged = OF_WHOM.map((kind) => ofAge(kind, 4, 8));
  expect(withoutAmounts(said(words, amount, ...aged, concept))).toEqual(said(words, ...aged, concept));
});

test('a study is restricted by whom it names, and by nothing else', () => {
  const named = OF_WHOM.map((kind) => naming(kind, 'ill'));
  const others = [aRestriction('POPULATION', '40 women'), naming('FORM', 'oil'), naming('COMPARATOR', 'oil')];
  expect(ofWhomByName(said(...others, ...named))).toEqual(said(...named));
  const aged = { ...naming('POPULATION', 'ill'), amount: ofAge('POPULATION', 4, 8).amount };
  expect(ofWhomByName(said(aged))).toEqual(said(naming('POPULATION', 'ill')));
  expect(QUALIFIER_KINDS.filter((kind) => saysOfWhom(aRestriction(kind, 'some'))).toSorted()).toEqual(
    OF_WHOM.toSorted(),
  );
});

describe('What claims say of one case is told', () => {
  const dose = aRestriction('DOSE', 'much');
  const scope = aRestriction('SCOPE', 'at worst');
  const named = naming('SCOPE', 'people');

  test.each(restricting.filter((kind) => kind !== 'SCOPE'))(
    'with a %s, though others say it of more',
    (kind) => {
      const own = aRestriction(kind, 'some');
      expect(restrictionsShared([own, aRestriction('OTHER', 'as said')], [[own], []])).toEqual([own]);
    },
  );

  test.each(FREE)('without a %s', (kind) => {
    const own = aRestriction(kind, 'some');
    expect(restrictionsShared([own], [[own], [own]])).toEqual([]);
  });

  test('with how widely it is meant only where all mean it so', () => {
    expect(restrictionsShared([dose, scope], [[dose, scope], [aRestriction('SCOPE', 'At worst')]])).toEqual([
      dose,
      scope,
    ]);
    expect(restrictionsShared([dose, scope], [[dose, scope], [dose]])).toEqual([dose]);
    expect(restrictionsShared([scope], [[scope], [aRestriction('TIMING', 'at worst')]])).toEqual([]);
    expect(restrictionsShared([scope], [[scope], [named]])).toEqual([]);
    expect(restrictionsShared([named], [[named], [{ ...named, value: 'all' }]])).toEqual([named]);
    expect(restrictionsShared([named], [[named], [naming('SCOPE', 'ill')]])).toEqual([]);
  });
});
