import { BadUserInput, StoreUnavailable } from '../errors.ts';
import type { GraphClient } from '../graph/client.ts';
import type { DeclaredQuery } from '../graph/query.ts';
import type { Logger } from '../log.ts';
import { currentRelease } from './release.queries.ts';
import type { CurrentRelease, ReleaseSource } from './release.ts';

/** How long a retired release stays readable, in milliseconds. */
export const RETIRED_RELEASE_KEPT = 60 * 60 * 1000;

/** What every read query is given beside its own parameters. */
type ReleaseParameters = 'graph' | 'versions';

/**
 * One GraphQL operation: it reads the release pointer once, first, and every query of the operation sees that release.
 * The context of every resolver.
 */
export interface Operation {
  readonly requestId: string;
  readonly log: Logger;
  /** Aborted when the client goes away or the time limit of the operation is reached. */
  readonly signal: AbortSignal;
  /** @throws StoreUnavailable when Neo4j is away or holds no release yet. */
  release(): Promise<CurrentRelease>;
  /** Runs a read query on the operation's release. */
  read<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Omit<Parameters, ReleaseParameters>,
  ): Promise<Row[]>;
}

/** Begins an operation; nothing is read until its release is asked for. */
export function beginOperation(
  graph: GraphClient,
  requestId: string,
  log: Logger,
  signal: AbortSignal,
): Operation {
  let pending: Promise<CurrentRelease> | undefined;

  async function readPointer(): Promise<CurrentRelease> {
    const [release] = await graph.run(
      currentRelease,
      { keptSince: Date.now() - RETIRED_RELEASE_KEPT },
      { log, signal },
    );
    if (release === undefined) throw new StoreUnavailable('Neo4j holds no release yet: run `npm run seed`');
    return release;
  }
  const release = () => (pending ??= readPointer());

  async function read<Parameters, Row>(
    query: DeclaredQuery<Parameters, Row>,
    parameters: Omit<Parameters, ReleaseParameters>,
  ): Promise<Row[]> {
    const { graph: graphVersion, versions } = await release();
    const complete = { graph: graphVersion, versions, ...parameters } as unknown as Parameters;
    return graph.run(query, complete, { log, signal });
  }

  return { requestId, log, signal, release, read };
}

/**
 * The sources that an argument `sources` chooses; without one, those that answer by default.
 *
 * @throws BadUserInput when an id names no source of the release.
 */
export function chosenSources(
  release: CurrentRelease,
  ids: readonly string[] | null | undefined,
  argument: string,
): readonly ReleaseSource[] {
  if (ids == null) return release.sources.filter((source) => source.answersByDefault);
  const known = release.sources.map((source) => source.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new BadUserInput(
      argument,
      `${argument}: no source has the id "${unknown}"; the sources are ${known.join(', ')}`,
    );
  }
  return release.sources.filter((source) => ids.includes(source.id));
}

/** Makes one thing per operation, on first use: the way a folder keeps its DataLoaders. */
export function perOperation<Thing>(make: (operation: Operation) => Thing): (operation: Operation) => Thing {
  const made = new WeakMap<Operation, Thing>();
  return (operation) => {
    const existing = made.get(operation);
    if (existing !== undefined) return existing;
    const thing = make(operation);
    made.set(operation, thing);
    return thing;
  };
}
