import { graphql, type GraphQLSchema } from 'graphql';
import { buildServiceSchema } from '../../src/api/schema.ts';
import { BadUserInput } from '../../src/errors.ts';
import { openGraph, type GraphAddress, type GraphClient } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { beginOperation } from '../../src/release/operation.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { inWaves } from './inWaves.ts';
import {
  aClaim,
  aConcept,
  aDocument,
  aLine,
  anXref,
  aQualifier,
  aSeed,
  aStudy,
  withTexts,
} from './loadSeeds.ts';

const FIXTURE = 'test/fixtures/second-supplement';

/** What one operation gave, and the ids of the queries that it took, in alphabetical order. */
export interface Asked {
  readonly data: unknown;
  /** The first error, with its argument where an argument is wrong. */
  readonly refused: { readonly argument: string | null; readonly message: string } | null;
  readonly queries: readonly string[];
}

/** A release that is served to tests. */
export interface ServedRelease {
  /** Asks, with queries answered in waves: as many every time, so that two operations can be compared. */
  ask(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked>;
  /** Ids of the queries that an operation takes, in alphabetical order; it must have no errors. */
  statements(source: string): Promise<readonly string[]>;
  /** The answer of an operation that must have no errors. */
  answer(source: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Serves the corpus, whose texts are missing, the second supplement, whose texts are there, and a dataset that does not
 * answer by default and speaks of the second supplement's substance under an id of its own.
 */
export async function serveStoredThings(database: GraphAddress): Promise<ServedRelease> {
  const { sources } = await readSources({
    folders: ['seed', `${FIXTURE}/seed`],
    documents: `${FIXTURE}/documents`,
    strict: false,
  });
  return serveSources(database, [...sources, registry()]);
}

/** Serves these sources, in process. */
export async function serveSources(
  database: GraphAddress,
  sources: readonly LoadSource[],
): Promise<ServedRelease> {
  const log = createLog('silent');
  const client = openGraph(database, 60_000, log);
  await loadRelease(client, sources, { log });
  const schema: GraphQLSchema = await buildServiceSchema();

  async function ask(source: string, variableValues = {}, answering = client): Promise<Asked> {
    const queries: string[] = [];
    const watched: GraphClient = {
      run: (query, parameters, options) => {
        queries.push(query.id);
        return answering.run(query, parameters, options);
      },
      close: () => client.close(),
    };
    const contextValue = beginOperation(watched, 'test', log, new AbortController().signal);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const error = errors?.[0];
    const original = error?.originalError;
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      refused:
        error === undefined
          ? null
          : {
              argument: original instanceof BadUserInput ? original.argument : null,
              message: error.message,
            },
      queries: queries.toSorted(),
    };
  }

  return {
    ask: (source, variables) => ask(source, variables, inWaves(client)),
    async statements(source) {
      const { queries, refused } = await ask(source, {}, inWaves(client));
      if (refused !== null) throw new Error(refused.message);
      return queries;
    },
    async answer(source, variables) {
      const { data, refused } = await ask(source, variables);
      if (refused !== null) throw new Error(refused.message);
      return data;
    },
    close: () => client.close(),
  };
}

/** The dataset that does not answer by default. */
export function registry(): LoadSource {
  return withTexts(
    aSeed('registry', {
      source: {
        id: 'registry',
        name: 'A registry of invented rows',
        kind: 'DATASET',
        infores: 'infores:invented',
        licence: 'CC0-1.0',
        url: 'https://example.org/registry',
        answersByDefault: false,
      },
      predicates: [
        {
          id: 'SLOWS_DOWN',
          label: { en: 'slows down' },
          role: 'REGULATORY',
          sign: 'LOWERS',
          direction: 'FORWARD',
        },
      ],
      concepts: [
        aConcept('zz_zinc_metal', {
          category: 'SUPPLEMENT',
          names: [
            { text: 'zinc', language: 'en', kind: 'PREFERRED', origin: 'EDITOR' },
            { text: 'Zinkmetall', language: 'de-AT', kind: 'PREFERRED', origin: 'SOURCE' },
          ],
          xrefs: [
            anXref('MESH:D015032'),
            { curie: 'CHEBI:27363', label: 'zinc atom', match: 'CLOSE', verified: false },
          ],
        }),
        aConcept('zz_copper'),
        aConcept('zz_uptake', { category: 'MECHANISM' }),
      ],
      documents: [
        aDocument('registry-rows', {
          references: [
            { id: 'rr-1', number: '1', url: 'https://example.org/cut…', truncated: true, span: [0, 4] },
            { id: 'rr-2', number: '2', url: 'https://example.org/whole', truncated: false, span: [5, 7] },
          ],
        }),
      ],
      studies: [
        aStudy('registry-old', {
          standing: 'SUPERSEDED',
          standingSince: '2019-05-01',
          supersededBy: 'registry-review',
          possiblySameAs: ['registry-trial'],
        }),
        aStudy('registry-review', {
          design: 'SYSTEMATIC_REVIEW',
          includes: ['registry-trial', 'registry-old'],
        }),
        aStudy('registry-trial', {
          identifiers: [
            { scheme: 'doi', value: '10.1000/182', verified: true },
            { scheme: 'pmid', value: '123', verified: false },
          ],
          dose: { min: 10, unit: 'mg', approximate: false },
        }),
      ],
      claims: [
        aClaim('rr-c1', 'registry-rows', 'zz_zinc_metal SLOWS_DOWN zz_uptake', {
          qualifiers: [aQualifier('POPULATION', 'only adults', { exclusive: true })],
          citedStudies: ['registry-trial', 'registry-old'],
          citedReferences: ['rr-2', 'rr-1'],
          review: 'REVIEWED',
        }),
        aClaim('rr-c2', 'registry-rows', 'zz_copper SLOWS_DOWN zz_uptake', { stance: 'DENIES' }),
      ],
      evidence: [aLine('rr-e1', 'registry-review', 'zz_zinc_metal SLOWS_DOWN zz_uptake')],
    }),
  );
}
