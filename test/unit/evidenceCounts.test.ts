import { expect, test } from 'vitest';
import type { Finding } from '../../src/evidence/evidence.ts';
import { claimCountOf, evidenceLineCountOf } from '../../src/evidence/finding.loader.ts';
import type { Operation } from '../../src/release/operation.ts';

const FINDING: Finding = {
  assertion: 'salt.HELPS.ache',
  independentSources: 1,
  via: [],
  match: null,
  concepts: null,
  sources: [{ id: 'articles', version: 'articles1', answersByDefault: true }],
};

/** An operation on a store in which every list has so many items, counted no further than is asked for. */
function operationOnLists(length: number): Operation {
  const read = (
    _query: unknown,
    parameters: { readonly limit: number; readonly parents: readonly { id: string }[] },
  ) =>
    Promise.resolve(
      parameters.parents.map(({ id }) => ({
        parent: id,
        item: null,
        count: Math.min(length, parameters.limit),
      })),
    );
  return { read } as unknown as Operation;
}

test.each([
  [0, 0],
  [10_000, 10_000],
  [10_001, null],
  [1_000_000, null],
])('of %d claims and lines the number told is %s', async (length, told) => {
  const operation = operationOnLists(length);
  expect(await claimCountOf(operation, FINDING)).toBe(told);
  expect(await evidenceLineCountOf(operation, FINDING)).toBe(told);
});
