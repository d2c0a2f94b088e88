import type { GraphAddress } from '../../src/graph/client.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { serveSources, type ServedRelease } from './storedThings.ts';

/** A claim as a client gets it, as far as tests of the corpus look at it. */
export interface AnsweredClaim {
  readonly id: string;
  readonly stance: string;
  readonly certainty: string;
  readonly attribution: string;
  readonly document: { readonly id: string };
  readonly assertion: {
    readonly id: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
  };
  readonly hedge: { readonly start: number; readonly end: number } | null;
  readonly hedges: readonly { readonly start: number; readonly end: number }[];
  readonly qualifiers: readonly {
    readonly kind: string;
    readonly value: string;
    readonly concept: { readonly id: string } | null;
    readonly amount: Readonly<Record<string, unknown>> | null;
  }[];
  readonly citedStudies: readonly { readonly id: string }[];
}

const CLAIM = `
  id stance certainty attribution
  document { id }
  assertion { id subject { id } object { id } }
  hedge { start end }
  hedges { start end }
  qualifiers { kind value concept { id } amount { min max unit perTime approximate } }
  citedStudies { id }`;

/** The corpus alone, without the texts of its documents. */
export interface ServedCorpus extends ServedRelease {
  /** All claims of a filter, as GraphQL writes it: `{predicates: ["TREATS"]}`. At most 100. */
  claims(filter: string): Promise<readonly AnsweredClaim[]>;
  /** All claims on the assertions of a filter. At most 100 assertions with 20 claims each. */
  claimsOnAssertions(filter: string): Promise<readonly AnsweredClaim[]>;
}

/** A folder that is not there. */
const NO_DOCUMENTS = 'test/golden/no-documents';

/** Serves the corpus. */
export async function serveCorpus(database: GraphAddress): Promise<ServedCorpus> {
  const { sources } = await readSources({ folders: ['seed'], documents: NO_DOCUMENTS, strict: false });
  const release = await serveSources(database, sources);
  return {
    ...release,
    async claims(filter) {
      const { claims } = (await release.answer(
        `{ claims(first: 100, filter: ${filter}) { nodes { ${CLAIM} } } }`,
      )) as { claims: { nodes: AnsweredClaim[] } };
      return claims.nodes;
    },
    async claimsOnAssertions(filter) {
      const { assertions } = (await release.answer(
        `{ assertions(first: 100, filter: ${filter}) { nodes { claims { nodes { ${CLAIM} } } } } }`,
      )) as { assertions: { nodes: { claims: { nodes: AnsweredClaim[] } }[] } };
      return assertions.nodes.flatMap(({ claims }) => claims.nodes);
    },
  };
}

/** The concepts of a claim's qualifiers of a kind. */
export function conceptsOf({ qualifiers }: AnsweredClaim, kind: string): string[] {
  return qualifiers.flatMap((qualifier) => (qualifier.kind === kind ? (qualifier.concept?.id ?? []) : []));
}

/** Which documents name each object, by object: `{ nausea: ['ar', 'da', 'nl'] }`. */
export function documentsByObject(claims: readonly AnsweredClaim[]): Record<string, string[]> {
  const documents = Object.groupBy(claims, ({ assertion }) => assertion.object.id);
  return Object.fromEntries(
    Object.entries(documents).map(([object, found = []]) => [
      object,
      found.map(({ document }) => document.id).sort(),
    ]),
  );
}
