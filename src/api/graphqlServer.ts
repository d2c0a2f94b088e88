import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Operation } from '../release/operation.ts';
import type { SizedContext } from './answerSize.ts';
import { operationCost, type Cost } from './cost.ts';
import { createDocumentCache } from './documentCache.ts';
import { useDocumentLimits, type DocumentLimits } from './documentLimits.ts';
import { discloseAnswer, type RawAnswer } from './errorBoundary.ts';
import type { OperationRecord } from './operationRecord.ts';
import { BadRequest, ClientGone, QueryTooExpensive } from './refusals.ts';
import { limitVariables } from './variableLimits.ts';

/** What resolvers get as context, and what the API notes beside it. */
export interface OperationContext extends Operation, SizedContext {
  readonly record: OperationRecord;
}

/** What an operation may be and cost. */
export interface OperationLimits extends DocumentLimits {
  readonly maxCost: number;
}

/** Length of the documents that are kept parsed and validated, together. */
const CACHED_CHARACTERS = 250_000;

const NEVER_CACHED = { get: () => undefined, set: () => undefined };

/** GraphQL over HTTP, as Yoga speaks it. */
export type GraphQLServer = ReturnType<typeof createGraphQLServer>;

/** Makes GraphQL over HTTP: from the text of a request to the text of its answer. The context is the operation. */
export function createGraphQLServer(schema: GraphQLSchema, limits: OperationLimits) {
  return createYoga<OperationContext>({
    schema,
    plugins: [
      useParameterCheck(),
      useDocumentLimits(limits),
      useOperationLimits(limits.maxCost),
      useErrorBoundary(),
    ],
    parserAndValidationCache: {
      documentCache: createDocumentCache<DocumentNode>(CACHED_CHARACTERS),
      errorCache: NEVER_CACHED,
    },
    // The error boundary masks, the HTTP layer limits bodies, answers browsers and logs.
    maskedErrors: false,
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  });
}

/** Yoga checks the types of the other parameters. */
function useParameterCheck(): Plugin {
  return {
    onParams: ({ params }: { params: { operationName?: unknown; variables?: unknown } }) => {
      const { operationName, variables } = params;
      if (operationName != null && typeof operationName !== 'string') {
        throw new BadRequest(400, 'Expected "operationName" to be empty or a string.');
      }
      limitVariables(variables);
    },
  };
}

/** Refuses what costs too much, before anything of it is executed, and ends what is aborted while it is executed. */
function useOperationLimits(maxCost: number): Plugin<OperationContext> {
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const { schema, document, operationName, variableValues } = args as ExecutionArgs;
      const { record, signal } = args.contextValue;
      args.contextValue.answerSize = { maximum: maxCost, left: maxCost };
      const operation = getOperationAST(document, operationName);
      if (operation == null) return;
      record.operation = operation.name?.value;
      const cost = operationCost(schema, document, operation, variableValues ?? {});
      if (cost.objects > maxCost) setResultAndStopExecution({ errors: [tooCostly(maxCost, cost)] });
      Object.assign(args, { signal });
    },
  };
}

function tooCostly(maximum: number, { objects: found, heaviest }: Cost): GraphQLError {
  const message = `The operation counts as ${found} objects; ${maximum} are allowed.`;
  const where = heaviest.length > 0 ? ` Most of them are in ${heaviest.join('.')}.` : '';
  const reduce = `Ask for less with "first", "maxConcepts" or "maxAssertions", for fewer lists inside lists, or for less at once.${where}`;
  return new GraphQLError(message, {
    originalError: new QueryTooExpensive(message, { limit: 'cost', maximum, found, reduce }),
  });
}

/** Lets no answer pass that was not disclosed. What a client who has gone would have got is nobody's concern. */
function useErrorBoundary(): Plugin<object, OperationContext> {
  return {
    onResultProcess: (process) => {
      const { result, serverContext } = process;
      const gone = serverContext.signal.reason instanceof ClientGone;
      const answer = gone ? {} : discloseAnswer(result as RawAnswer, serverContext);
      process.setResult(answer as typeof result);
    },
  };
}
