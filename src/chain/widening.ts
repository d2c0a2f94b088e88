import type { Operation } from '../release/operation.ts';
import { byLevel, type EvidenceLevel } from '../weighing/level.ts';
import { makeStep, type WalkedAssertion } from './chain.ts';
import type { ChainQuestion } from './chainQuestion.ts';
import { isInterior, makeStepTable, type ChainEnds, type StepTable } from './stepTable.ts';
import { stepsOf, type Steps, type StepsOfSide } from './steps.loader.ts';

/** What is known after a query. */
export interface Widened {
  /** All chains of up to so many links can be made of the steps in the table: all there are where it is infinite. */
  readonly known: number;
  /** Whether a concept reached had so many links that not all were looked at: widening ends here. */
  readonly isCut: boolean;
  readonly table: StepTable;
}

type Side = keyof Steps;

/**
 * Fills a table of steps from both ends towards the middle: each query takes one step further from the concepts reached
 * so far, on both sides, or on the smaller one where one step is missing. Ends when chains of the greatest length are
 * known, or when it is cut. Each stage takes one query, which is one for all searches that stand at it at once.
 *
 * @param linkLimit - How many links a query looks at on each side.
 */
export async function* widenFromBothEnds(
  operation: Operation,
  question: ChainQuestion,
  linkLimit: number,
): AsyncGenerator<Widened> {
  const ends: ChainEnds = { starts: new Set(question.from.ids), targets: new Set(question.to.ids) };
  const table = makeStepTable(ends);
  const frontiers = { LEAVING: makeFrontier(question.from.ids), REACHING: makeFrontier(question.to.ids) };
  let known = 0;
  let isCut = false;

  function sidesToWiden(): readonly Side[] {
    if (question.maxLength - known > 1) return ['LEAVING', 'REACHING'];
    return frontiers.LEAVING.ids().length <= frontiers.REACHING.ids().length ? ['LEAVING'] : ['REACHING'];
  }

  while (known < question.maxLength && !isCut) {
    const sides = sidesToWiden();
    const steps = await stepsOf(operation).load({
      tails: sides.includes('LEAVING') ? frontiers.LEAVING.ids() : [],
      heads: sides.includes('REACHING') ? frontiers.REACHING.ids() : [],
      includeCorrelations: question.includeCorrelations,
      predicates: question.predicates,
      documents: question.documents,
      sources: question.sources,
      limit: linkLimit,
    });
    for (const side of sides) {
      const { looked, links } = steps[side];
      const ways = ofLevel(links.map(toWay), question.leastLevel);
      for (const { from, to, assertion } of ways) table.add(from, to, assertion);
      if (looked >= linkLimit) {
        isCut = true;
        continue;
      }
      const reached = ways.map(({ from, to }) => (side === 'LEAVING' ? to : from));
      frontiers[side].advance(reached.filter((id) => isInterior(ends, id)));
      known = frontiers[side].ids().length === 0 ? Infinity : known + 1;
    }
    yield { known, isCut: isCut && known < question.maxLength, table };
  }
}

/** The concepts from which one side widens next. */
function makeFrontier(ends: readonly string[]) {
  const seen = new Set(ends);
  let frontier: readonly string[] = ends;
  return {
    ids: () => frontier,
    advance(reached: readonly string[]): void {
      frontier = [...new Set(reached)].filter((id) => !seen.has(id)).sort();
      for (const id of frontier) seen.add(id);
    },
  };
}

/** One assertion as a way from one concept to the next. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly assertion: WalkedAssertion;
}

function toWay([
  from,
  to,
  id,
  role,
  sign,
  reversed,
  level,
  contested,
  independentSources,
  documents,
]: StepsOfSide['links'][number]): Way {
  return {
    from,
    to,
    assertion: { id, role, sign, reversed, level, contested, independentSources, documents },
  };
}

/**
 * The ways of the steps that reach a level. What runs parallel to a way of this level stays, whatever its own: it may say
 * the opposite.
 */
function ofLevel(ways: readonly Way[], least: EvidenceLevel | null): readonly Way[] {
  if (least === null) return ways;
  const steps = Map.groupBy(ways, ({ from, to }) => `${from} ${to}`);
  return [...steps.values()].flatMap((parallel) => {
    const [{ from, to }] = parallel as [Way];
    const { level } = makeStep(
      from,
      to,
      parallel.map(({ assertion }) => assertion),
    );
    return byLevel(level, least) <= 0 ? parallel : [];
  });
}
