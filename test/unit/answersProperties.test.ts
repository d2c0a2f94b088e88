import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { Change } from '../../src/answers/change.ts';
import { compareAnswers, isSame } from '../../src/answers/compareAnswers.ts';
import { SOURCE_STANDINGS } from '../../src/study/study.ts';
import { BALANCE_VERDICTS } from '../../src/weighing/verdict.ts';
import {
  aChainOf,
  anAnsweredClaim,
  anAnsweredLine,
  anAnsweredStudy,
  anAssertion,
  anExport,
} from '../support/handmadeAnswers.ts';

const assertionId = fc.constantFrom('a', 'b', 'c');
const studyId = fc.constantFrom('s', 't', 'u');

const byId = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });

const answers: fc.Arbitrary<Answers> = fc
  .record({
    studies: byId(
      fc
        .tuple(studyId, fc.constantFrom(...SOURCE_STANDINGS), fc.array(studyId, { maxLength: 2 }))
        .map(([id, standing, includes]) => anAnsweredStudy(id, { standing, includes })),
    ),
    lines: byId(
      fc
        .tuple(fc.constantFrom('k', 'l', 'm'), studyId, assertionId, fc.boolean())
        .map(([id, study, assertion, counted]) => anAnsweredLine(id, study, assertion, { counted })),
    ),
    claims: byId(
      fc
        .tuple(fc.constantFrom('x', 'y'), assertionId)
        .map(([id, assertion]) => anAnsweredClaim(id, 'one', assertion)),
    ),
    assertions: byId(
      fc
        .tuple(assertionId, fc.constantFrom(...BALANCE_VERDICTS))
        .map(([id, verdict]) => anAssertion(id, { verdict })),
    ),
    chains: fc.option(assertionId, { nil: null }).map((id) => (id === null ? [] : [aChainOf('p', 'q', id)])),
  })
  .map(anExport);

const MIRRORED = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' } as const;

const mirrored = ({ kind, id, change, fields }: Change) => ({
  ...{ kind, id },
  change: MIRRORED[change],
  // What is there only after has its fields last when it is looked at from after.
  fields: fields
    .map(({ field, old, new: now }) => ({ field, old: now, new: old }))
    .toSorted((left, right) => (left.field < right.field ? -1 : 1)),
});

const plain = ({ kind, id, change, fields }: Change) => ({
  ...{ kind, id, change },
  fields: fields.toSorted((left, right) => (left.field < right.field ? -1 : 1)),
});

test('nothing differs between an export and itself in another order', () => {
  fc.assert(
    fc.property(answers, (one) => {
      const turned = {
        ...one,
        studies: one.studies.toReversed(),
        lines: one.lines.toReversed(),
        claims: one.claims.toReversed(),
        assertions: one.assertions.toReversed(),
      };
      expect(isSame(compareAnswers(one, turned))).toBe(true);
    }),
  );
});

test('what differs is the same from either side', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const [forth, back] = [compareAnswers(one, other), compareAnswers(other, one)];
      expect(back.given.map(plain)).toEqual(forth.given.map(mirrored));
      expect(back.answers.map(plain)).toEqual(forth.answers.map(mirrored));
      const causes = ({ causes: all }: { causes: readonly Change[] }) =>
        all.map(({ kind, id }) => `${kind} ${id}`);
      expect(back.answers.map(causes)).toEqual(forth.answers.map(causes));
    }),
  );
});

test('each cause changed itself, and is a thing that bears on the assertion', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const { given, answers: changed } = compareAnswers(one, other);
      const known = new Set(given.map(({ kind, id }) => `${kind} ${id}`));
      const lines = [...one.lines, ...other.lines];
      for (const { kind, id, causes } of changed) {
        for (const cause of causes) {
          expect(known.has(`${cause.kind} ${cause.id}`)).toBe(true);
          const isByLine = kind === 'assertion' && cause.kind === 'study' && cause.through.length > 0;
          const own = lines.filter(({ study, assertion }) => study === cause.id && assertion === id);
          if (isByLine) expect(new Set(own.map((line) => line.id))).toEqual(new Set(cause.through));
        }
      }
    }),
  );
});

test('an assertion whose line is gone is never without a cause', () => {
  fc.assert(
    fc.property(answers, assertionId, (one, id) => {
      const line = anAnsweredLine('gone', 's', id);
      const before = { ...one, lines: [...one.lines, line], assertions: [anAssertion(id)] };
      const after = { ...one, assertions: [anAssertion(id, { verdict: 'SUPPORTED' })] };
      const change = compareAnswers(before, after).answers.find(
        (found) => found.kind === 'assertion' && found.id === id,
      );
      expect(change?.causes).toContainEqual(
        expect.objectContaining({ kind: 'line', id: 'gone', change: 'REMOVED' }),
      );
    }),
  );
});
