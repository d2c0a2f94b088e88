import { assertionId, isIdentityKind, type IdentityQualifier } from '../../assertion/assertion.ts';
import type { PredicateRole, Sign } from '../../predicate/predicate.ts';
import type { Seed, SeedClaim, SeedEvidenceLine, SeedPredicate } from '../format/seed.ts';
import { DIRECTIONS, signOfDirection } from './direction.ts';
import { lineageRoots, rootOfClaim } from './lineage.ts';
import { byCodeUnit, sortedBy } from '../../language/order.ts';

/** An identity qualifier of an assertion, with the joined concept that it names, if it names one. */
export interface JoinedQualifier extends IdentityQualifier {
  readonly concept: string | null;
}

/** An assertion of the graph layer: what claims and evidence lines of all sources say of the same thing. */
export interface JoinedAssertion {
  readonly id: string;
  readonly subject: string;
  readonly predicate: SeedPredicate;
  readonly object: string;
  readonly role: PredicateRole;
  readonly sign: Sign;
  /** Sorted by kind and value, each once. */
  readonly qualifiers: readonly JoinedQualifier[];
  /** Sources with a claim or a line on it, sorted. */
  readonly sources: readonly string[];
  /** Documents with any claim on it, sorted. */
  readonly documents: readonly string[];
  /** Whether a claim asserts it. */
  readonly asserted: boolean;
  /** Sources with an asserting claim, sorted. */
  readonly assertingSources: readonly string[];
  /** Documents with an asserting claim that is explicit or implied, sorted. */
  readonly statingDocuments: readonly string[];
  /** Distinct lineage roots among documents with an asserting claim, plus datasets with one. */
  readonly independentSources: number;
}

/** What a claim or a line of one source is about. */
export interface About {
  readonly id: string;
  readonly assertion: string;
}

/** The assertions of all sources by id, and which of them each claim and line is about. */
export interface JoinedAssertions {
  readonly assertions: readonly JoinedAssertion[];
  /** By source: its claims, in the seed's order. */
  readonly stated: ReadonlyMap<string, readonly About[]>;
  /** By source: its evidence lines, in the seed's order. */
  readonly borneOn: ReadonlyMap<string, readonly About[]>;
  /** By source: the joined assertion's id, by the id that the source's own concepts give it. */
  readonly ownIds: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly faults: readonly string[];
}

type Statement = SeedClaim | SeedEvidenceLine;
type ConceptMap = ReadonlyMap<string, string>;

interface Gathered {
  readonly subject: string;
  readonly predicate: SeedPredicate;
  readonly object: string;
  readonly sign: Sign;
  readonly qualifiers: readonly JoinedQualifier[];
  readonly sources: Set<string>;
  readonly documents: Set<string>;
  readonly assertingSources: Set<string>;
  readonly statingDocuments: Set<string>;
  readonly roots: Set<string>;
}

/** Joins the assertions of all sources by their identity on joined concepts. */
export function joinAssertions(
  seeds: readonly Seed[],
  predicates: readonly SeedPredicate[],
  representatives: ReadonlyMap<string, ConceptMap>,
): JoinedAssertions {
  const predicatesById = new Map(predicates.map((predicate) => [predicate.id, predicate]));
  const roots = lineageRoots(seeds);
  const gathered = new Map<string, Gathered>();
  const stated = new Map<string, About[]>();
  const borneOn = new Map<string, About[]>();
  const ownIds = new Map<string, Map<string, string>>();
  const faults: string[] = [];

  for (const { source, claims, evidence } of seeds) {
    const concepts = representatives.get(source.id) ?? new Map<string, string>();
    const own = new Map<string, string>();
    ownIds.set(source.id, own);

    const gather = (statement: Statement): [string, Gathered] => {
      const [ownId, joined] = identify(statement, concepts);
      const id = assertionId(joined);
      own.set(ownId, id);
      const known = gathered.get(id);
      known?.sources.add(source.id);
      if (known !== undefined) return [id, known];
      const predicate = predicatesById.get(statement.predicate);
      if (predicate === undefined) throw new Error(`no predicate ${statement.predicate}`);
      const direction = joined.qualifiers.find(({ kind }) => kind === 'DIRECTION')?.value;
      const directed = signOfDirection(direction);
      if (direction !== undefined && directed === undefined) {
        faults.push(
          `${statement.id} of source ${source.id}: DIRECTION "${direction}" is not one of ${DIRECTIONS.join(', ')}`,
        );
      }
      const fresh: Gathered = {
        ...joined,
        predicate,
        sign: directed ?? predicate.sign,
        sources: new Set([source.id]),
        documents: new Set(),
        assertingSources: new Set(),
        statingDocuments: new Set(),
        roots: new Set(),
      };
      gathered.set(id, fresh);
      return [id, fresh];
    };

    stated.set(
      source.id,
      claims.map((claim) => {
        const [assertion, facts] = gather(claim);
        addClaim(facts, claim, source.id, rootOfClaim(claim, source.id, roots));
        return { id: claim.id, assertion };
      }),
    );
    borneOn.set(
      source.id,
      evidence.map((line) => ({ id: line.id, assertion: gather(line)[0] })),
    );
  }
  const assertions = [...gathered].map(([id, facts]) => toAssertion(id, facts));
  return { assertions: sortedBy(assertions, ({ id }) => id), stated, borneOn, ownIds, faults };
}

/** The id that the source's own concept ids give, and the identity on joined concepts. */
function identify(
  { subject, predicate, object, qualifiers }: Statement,
  concepts: ConceptMap,
): [string, { subject: string; predicate: string; object: string; qualifiers: JoinedQualifier[] }] {
  const joined = (id: string): string => {
    const representative = concepts.get(id);
    if (representative === undefined) throw new Error(`no concept ${id}`);
    return representative;
  };
  const own = new Map<string, IdentityQualifier>();
  const distinct = new Map<string, JoinedQualifier>();
  for (const { kind, value, concept } of qualifiers) {
    if (!isIdentityKind(kind)) continue;
    own.set(`${kind}=${concept ?? value}`, { kind, value: concept ?? value });
    const representative = concept === undefined ? null : joined(concept);
    const known = representative ?? value;
    distinct.set(`${kind}=${known}`, { kind, value: known, concept: representative });
  }
  return [
    assertionId({ subject, predicate, object, qualifiers: [...own.values()] }),
    {
      subject: joined(subject),
      predicate,
      object: joined(object),
      qualifiers: sortedBy(distinct, ([key]) => key).map(([, qualifier]) => qualifier),
    },
  ];
}

function addClaim(facts: Gathered, claim: SeedClaim, source: string, root: string | undefined): void {
  const { document } = claim;
  if (document !== undefined) facts.documents.add(document);
  if (claim.stance !== 'ASSERTS') return;
  facts.assertingSources.add(source);
  if (root !== undefined) facts.roots.add(root);
  if (document !== undefined && claim.presence !== 'PRESUPPOSED') facts.statingDocuments.add(document);
}

function toAssertion(id: string, facts: Gathered): JoinedAssertion {
  const { subject, predicate, object, sign, qualifiers, roots } = facts;
  const sorted = (ids: ReadonlySet<string>) => [...ids].sort(byCodeUnit);
  return {
    id,
    subject,
    predicate,
    object,
    role: predicate.role,
    sign,
    qualifiers,
    sources: sorted(facts.sources),
    documents: sorted(facts.documents),
    asserted: facts.assertingSources.size > 0,
    assertingSources: sorted(facts.assertingSources),
    statingDocuments: sorted(facts.statingDocuments),
    independentSources: roots.size,
  };
}
