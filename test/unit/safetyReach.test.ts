import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachOf, type Surroundings } from '../../src/safety/reach.ts';

const trait = (concept: string, object: string, mitigation: string) => ({
  ...{ assertion: `${concept}.HAS.${object}`, concept, mitigation, sources: ['articles'] },
});
const cause = (concept: string) => ({
  ...{ assertion: `${concept}.CAUSES.excess`, concept, sources: ['articles'] },
});

const SURROUNDINGS: Surroundings = {
  concept: 'supplement',
  kinLinks: [
    { concept: 'salt', predicate: 'FORM_OF', of: 'supplement' },
    { concept: 'slow_form', predicate: 'FORM_OF', of: 'supplement' },
    { concept: 'supplement', predicate: 'CONTAINS', of: 'mineral' },
    { concept: 'slow_form', predicate: 'IS_A', of: 'salt' },
  ],
  meaningfulLinks: [
    { concept: 'excess', predicate: 'EXCESS_OF', of: 'mineral', meaning: 'EXCESS' },
    { concept: 'excess', predicate: 'EXCESS_OF', of: 'supplement', meaning: 'EXCESS' },
    { concept: 'low_dose', predicate: 'DOSE_OF', of: 'salt', meaning: 'DOSE' },
    { concept: 'high_dose', predicate: 'DOSE_OF', of: 'salt', meaning: 'DOSE' },
  ],
  causes: [cause('supplement'), cause('salt'), cause('slow_form')],
  traits: [
    trait('supplement', 'slow_form', 'slow_form.REDUCES.nausea'),
    trait('supplement', 'slow_form', 'slow_form.REDUCES.diarrhoea'),
    trait('slow_form', 'release', 'release.REDUCES.nausea'),
    trait('salt', 'release', 'release.REDUCES.nausea'),
  ],
  harms: ['nausea'],
  ...{ hasAllHarms: true, isComplete: true },
};

const inAnyOrder = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test('is the same in the same order, in whatever order its surroundings were read', () => {
  const { kinLinks, meaningfulLinks, causes, traits } = SURROUNDINGS;
  const shuffled = fc.record({
    ...{ kinLinks: inAnyOrder(kinLinks), meaningfulLinks: inAnyOrder(meaningfulLinks) },
    ...{ causes: inAnyOrder(causes), traits: inAnyOrder(traits) },
  });
  fc.assert(
    fc.property(shuffled, (read) => {
      const { kin, whole, excesses, doses, ...listed } = reachOf({ ...SURROUNDINGS, ...read });
      expect([...kin.keys()]).toEqual(['supplement', 'salt', 'slow_form']);
      expect([...whole.keys()]).toEqual(['supplement', 'mineral', 'salt', 'slow_form']);
      expect(excesses.get('excess')).toEqual([
        { concept: 'excess', predicate: 'EXCESS_OF', of: 'supplement' },
      ]);
      expect([...doses.keys()]).toEqual(['high_dose', 'low_dose']);
      expect(listed.causes.map(({ concept }) => concept)).toEqual(['salt', 'slow_form', 'supplement']);
      expect(listed.traits.map(({ assertion, mitigation }) => [mitigation, assertion])).toEqual([
        ['release.REDUCES.nausea', 'salt.HAS.release'],
        ['release.REDUCES.nausea', 'slow_form.HAS.release'],
        ['slow_form.REDUCES.diarrhoea', 'supplement.HAS.slow_form'],
        ['slow_form.REDUCES.nausea', 'supplement.HAS.slow_form'],
      ]);
    }),
  );
});
