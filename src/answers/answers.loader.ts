import { assertionPage, type StoredAssertion } from '../assertion/assertion.queries.ts';
import { assertionBalance } from '../assertion/assertionBalance.ts';
import { disagreementPage, disagreementParts } from '../comparison/disagreement.queries.ts';
import { byCodeUnit, sortedBy } from '../language/order.ts';
import { notice } from '../meta/notice.ts';
import type { Operation } from '../release/operation.ts';
import { tallyOf } from '../weighing/balance.ts';
import {
  ANSWERS_FORMAT,
  ANSWERS_FORMAT_VERSION,
  type AnsweredAssertion,
  type AnsweredDisagreement,
  type Answers,
} from './answers.ts';
import { rulesOfRelease } from './answers.queries.ts';
import { chainAnswers } from './chainAnswers.loader.ts';
import { readGiven } from './given.loader.ts';
import { wholeList } from './wholeList.ts';

/** Those who take part in one disagreement. */
const PARTS_MAXIMUM = 100_000;

/**
 * What the current release answers, over all its sources, and what it derives that from. Every list has an order of its own:
 * the same content gives the same answers.
 */
export async function readAnswers(operation: Operation): Promise<Answers> {
  const { id, contentHash, madeAt } = await operation.release();
  const [stored] = await operation.read(rulesOfRelease, {});
  if (stored === undefined) throw new Error(`release ${id} is gone`);
  return {
    format: ANSWERS_FORMAT,
    formatVersion: ANSWERS_FORMAT_VERSION,
    notice: notice(null),
    release: { id, contentHash, madeAt, rules: stored.rules },
    ...(await readGiven(operation)),
    assertions: await assertionAnswers(operation),
    disagreements: await disagreementAnswers(operation),
    chains: await chainAnswers(operation),
  };
}

async function assertionAnswers(operation: Operation): Promise<AnsweredAssertion[]> {
  const { sources } = await operation.release();
  const any = { predicates: null, roles: null, documents: null, verdicts: null, levels: null };
  const answers = await wholeList(
    (stretch) => operation.read(assertionPage, { ...any, sources: sources.map(({ id }) => id), ...stretch }),
    (assertions) => Promise.resolve(assertions.map(assertionAnswer)),
  );
  return sortedBy(answers, ({ id }) => id);
}

function assertionAnswer(stored: StoredAssertion): AnsweredAssertion {
  const { id, subject, predicate, object, sign, level, verdict, independentSources } = stored;
  const balance = assertionBalance(stored);
  return {
    ...{ id, subject, predicate, object, sign, level, verdict },
    human: tallyOf(balance, true),
    nonHuman: tallyOf(balance, false),
    notCounted: Object.fromEntries(balance.notCounted.map(({ reason, count }) => [reason, count])),
    independentSources,
  };
}

async function disagreementAnswers(operation: Operation): Promise<AnsweredDisagreement[]> {
  const { sources: all } = await operation.release();
  const sources = all.map(({ id }) => id);
  const answers = await wholeList(
    (stretch) => operation.read(disagreementPage, { kinds: null, documents: null, sources, ...stretch }),
    async (disagreements) => {
      const ids = disagreements.map(({ id }) => id);
      const rows = await operation.read(disagreementParts, { ids, sources, limit: PARTS_MAXIMUM });
      const parts = new Map(rows.map((row) => [row.id, row]));
      return disagreements.map(({ id, kind, shortfalls }): AnsweredDisagreement => {
        const { assertions = [], claims = [], lines = [] } = parts.get(id) ?? {};
        return {
          ...{ id, kind },
          assertions: assertions.toSorted(byCodeUnit),
          claims: claims.toSorted(byCodeUnit),
          lines: lines.map((line) => line.id).sort(byCodeUnit),
          shortfalls,
        };
      });
    },
  );
  return sortedBy(answers, ({ id }) => id);
}
