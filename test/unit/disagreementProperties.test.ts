import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CERTAINTIES, QUALIFIER_KINDS, STANCES } from '../../src/claim/claim.ts';
import { claimDisagreements } from '../../src/comparison/claimDisagreements.ts';
import type { DisputableQualifier } from '../../src/comparison/disagreement.ts';
import type { DisputableLine } from '../../src/comparison/disputableLine.ts';
import { evidenceDisagreements } from '../../src/comparison/evidenceDisagreements.ts';
import { oppositeSigns } from '../../src/comparison/oppositeSigns.ts';
import { overstatements, type CitingClaim } from '../../src/comparison/overstatements.ts';
import { EVIDENCE_DIRECTIONS, INDIRECT_REASONS, STUDY_DESIGNS } from '../../src/study/study.ts';
import { aDisputable, aDisputableLine, aRestriction, milligrams } from '../support/disputables.ts';

const includes = (wide: string, narrow: string) => wide === narrow || (wide === 'all' && narrow === 'some');

const concept = fc.constantFrom('all', 'some', 'none');
const qualifier = fc.record<DisputableQualifier>({
  kind: fc.constantFrom(...QUALIFIER_KINDS),
  value: fc.constantFrom('often', 'rarely'),
  concept: fc.option(concept),
  amount: fc.option(
    fc.record({
      min: fc.constantFrom(1, 2, null),
      max: fc.constantFrom(2, 3, null),
      unit: fc.constantFrom('mg', 'g'),
      perTime: fc.constantFrom('d', null),
      approximate: fc.boolean(),
    }),
  ),
  basis: fc.constantFrom('TOTAL', null),
  exclusive: fc.boolean(),
});
const qualifiers = fc.array(qualifier, { maxLength: 2 });

const claims = fc
  .array(
    fc.record({
      document: fc.constantFrom('a', 'b', 'c'),
      source: fc.constantFrom('one', 'two'),
      proposition: fc.constantFrom('P-1', 'P-2', null),
      object: concept,
      role: fc.constantFrom('CAUSAL', 'DOSE', 'PREVALENCE', 'BENEFIT'),
      sign: fc.constantFrom('RAISES', 'LOWERS', 'NONE'),
      stance: fc.constantFrom(...STANCES),
      certainty: fc.constantFrom(...CERTAINTIES.slice(0, 3)),
      citedVoices: fc.uniqueArray(fc.constantFrom('v', 'w'), { maxLength: 2 }),
      qualifiers,
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map((parts, index): CitingClaim => aDisputable(`c${index}`, parts)));

const lines = fc
  .array(
    fc.record({
      assertion: fc.constantFrom('salt.RAISES_IT.all', 'salt.RAISES_IT.some'),
      voice: fc.constantFrom('v', 'w', 'x'),
      direction: fc.constantFrom(...EVIDENCE_DIRECTIONS),
      eligible: fc.boolean(),
      human: fc.boolean(),
      design: fc.constantFrom(...STUDY_DESIGNS),
      indirectBecause: fc.option(fc.constantFrom(...INDIRECT_REASONS)),
      qualifiers,
    }),
    { maxLength: 6 },
  )
  .map((drawn) => drawn.map((parts, index): DisputableLine => aDisputableLine(`l${index}`, parts)));

interface Told {
  readonly id: string;
  readonly members: readonly string[];
}

function everyDisagreement(all: readonly CitingClaim[], own: readonly DisputableLine[]): Told[] {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const told = [
    ...claimDisagreements(all, includes).map(({ kind, about, things }) => ({
      id: `${kind} ${about}`,
      members: idsOf(things),
    })),
    ...oppositeSigns(all, includes).map(({ cause, effect, things }) => ({
      id: `SIGN ${cause} ${effect}`,
      members: idsOf(things),
    })),
    ...evidenceDisagreements(own, includes).map(({ assertion, things }) => ({
      id: `EVIDENCE ${assertion}`,
      members: idsOf(things),
    })),
    ...overstatements(all, own, includes).map((found) => ({
      id: `OVERSTATED ${found.assertion} ${found.shortfalls.join(' ')}`,
      members: idsOf([...found.claims, ...found.lines]),
    })),
  ];
  return told.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

const idsOf = (told: readonly Told[]) => told.map(({ id }) => id);

/** Things, and the same in another order. */
const withShuffled = <Thing>(things: fc.Arbitrary<readonly Thing[]>) =>
  things.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
    ),
  );

/** How many of those tried have a disagreement: a property of them is about nothing without one. */
function counting() {
  let count = 0;
  return {
    add: (told: readonly Told[]) => {
      if (told.length > 0) count += 1;
      return told;
    },
    count: () => count,
  };
}

test('the order of claims and lines changes nothing', () => {
  const disagreeing = counting();
  fc.assert(
    fc.property(withShuffled(claims), withShuffled(lines), ([all, mixed], [own, mixedOwn]) => {
      const told = disagreeing.add(everyDisagreement(all, own));
      expect(everyDisagreement(mixed, mixedOwn)).toEqual(told);
    }),
  );
  expect(disagreeing.count()).toBeGreaterThan(20);
});

test('a copy of a document or of a study adds no disagreement and takes none away', () => {
  const disagreeing = counting();
  fc.assert(
    fc.property(claims, lines, fc.constantFrom('a', 'b', 'c'), (all, own, copied) => {
      const copies = all
        .filter(({ document }) => document === copied)
        .map((claim) => ({ ...claim, id: `${claim.id}-copy`, document: 'copy' }));
      const twins = own.map((line) => ({ ...line, id: `${line.id}-twin` }));
      const told = disagreeing.add(everyDisagreement(all, own));
      expect(idsOf(everyDisagreement([...all, ...copies], [...own, ...twins]))).toEqual(idsOf(told));
    }),
  );
  expect(disagreeing.count()).toBeGreaterThan(20);
});

test('a document and its copies disagree in nothing but signs of their own', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const alone = all.map((claim) => ({ ...claim, document: 'a' }));
      const copies = alone.map((claim) => ({ ...claim, id: `${claim.id}-copy`, document: 'copy' }));
      expect(claimDisagreements([...alone, ...copies], includes)).toEqual([]);
    }),
  );
});

test('there is one disagreement of a kind about a thing, of two claims or lines at least', () => {
  const disagreeing = counting();
  fc.assert(
    fc.property(claims, lines, (all, own) => {
      const told = disagreeing.add(everyDisagreement(all, own));
      expect(new Set(idsOf(told)).size).toBe(told.length);
      for (const { members } of told) {
        expect(new Set(members).size).toBe(members.length);
        expect(members.length).toBeGreaterThan(1);
      }
    }),
  );
  expect(disagreeing.count()).toBeGreaterThan(20);
});

test('amounts disagree where no two of them can both be right, each claim looked at by itself', () => {
  const amounts = fc
    .array(fc.record({ document: fc.constantFrom('a', 'b', 'c', 'd'), min: fc.nat(6), length: fc.nat(3) }), {
      maxLength: 10,
    })
    .map((drawn) => drawn.map(({ length, ...parts }) => ({ ...parts, max: parts.min + length })));
  let disagreeing = 0;
  fc.assert(
    fc.property(amounts, (all) => {
      const given = all.map(({ document, min, max }, index) =>
        aDisputable(`c${index}`, {
          document,
          qualifiers: [aRestriction('DOSE', 'some', { amount: milligrams(min, max) })],
        }),
      );
      type Given = (typeof all)[number];
      const meet = (one: Given, other: Given) => one.min <= other.max && other.min <= one.max;
      const says = (document: string, other: Given) =>
        all.some((own) => own.document === document && meet(own, other));
      const expected = all.flatMap((one, index) =>
        all.some((other) => !says(one.document, other) && !says(other.document, one)) ? [`c${index}`] : [],
      );
      const told = claimDisagreements(given, includes).flatMap(({ kind, things }) =>
        kind === 'AMOUNT' ? things.map(({ id }) => id) : [],
      );
      expect(told).toEqual(expected);
      if (told.length > 0) disagreeing += 1;
    }),
  );
  expect(disagreeing).toBeGreaterThan(20);
});

test('without restrictions, documents disagree where no claim of the one agrees with one of the other', () => {
  const plain = claims.map((all) =>
    all.map(({ id, document, stance }) => aDisputable(id, { document, stance })),
  );
  fc.assert(
    fc.property(plain, (all) => {
      const told = new Set(
        claimDisagreements(all, includes)
          .filter(({ kind }) => kind === 'STANCE')
          .flatMap(({ things }) => things.map(({ document }) => document)),
      );
      const sidesOf = (document: string | null) =>
        new Set(all.filter((claim) => claim.document === document).map(({ stance }) => stance));
      const documents = [...new Set(all.map(({ document }) => document))];
      const apart = documents.filter((one) =>
        documents.some((other) => [...sidesOf(one)].every((side) => !sidesOf(other).has(side))),
      );
      expect([...told].toSorted()).toEqual(apart.toSorted());
    }),
  );
});
