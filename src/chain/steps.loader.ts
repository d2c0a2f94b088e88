import DataLoader from 'dataloader';
import type { z } from 'zod';
import { perOperation } from '../release/operation.ts';
import { chainSteps } from './chain.queries.ts';

/** From where to take a step, and over which links. */
export interface StepRequest {
  /** Ids of the concepts whose outgoing links are wanted. */
  readonly tails: readonly string[];
  /** Ids of the concepts whose incoming links are wanted. */
  readonly heads: readonly string[];
  readonly includeCorrelations: boolean;
  readonly predicates: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly sources: readonly string[];
  /** How many links are looked at on each side. */
  readonly limit: number;
}

/** What a step met on one side. */
export type StepsOfSide = Pick<z.output<typeof chainSteps.row>, 'looked' | 'links'>;

/** The links that leave the tails, and those that reach the heads. */
export interface Steps {
  readonly LEAVING: StepsOfSide;
  readonly REACHING: StepsOfSide;
}

/** Steps outwards: one query for all that are asked for at once with one limit, and none for what was asked before. */
export const stepsOf = perOperation(
  (operation) =>
    new DataLoader<StepRequest, Steps, string>(
      async (requests) => {
        const steps = new Map<StepRequest, Steps>();
        const ofLimit = Map.groupBy(requests, ({ limit }) => limit);
        await Promise.all(
          [...ofLimit].map(async ([limit, alike]) => {
            const questions = alike.map(
              ({ tails, heads, includeCorrelations, predicates, documents, sources }, id) => ({
                id,
                tails,
                heads,
                includeCorrelations,
                predicates,
                documents,
                sources,
              }),
            );
            const rows = await operation.read(chainSteps, { questions, limit });
            for (const [id, request] of alike.entries()) {
              const side = (name: keyof Steps) =>
                rows.find((row) => row.question === id && row.side === name) ?? missing(name);
              steps.set(request, { LEAVING: side('LEAVING'), REACHING: side('REACHING') });
            }
          }),
        );
        return requests.map((request) => steps.get(request) ?? new Error('a step was not taken'));
      },
      { cacheKeyFn: (request) => JSON.stringify(request) },
    ),
);

function missing(side: keyof Steps): never {
  throw new Error(`chain.steps gave no row for the side ${side}`);
}
