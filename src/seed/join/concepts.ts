import type { ConceptCategory } from '../../concept/concept.ts';
import type { Seed, SeedConcept } from '../format/seed.ts';
import { conceptComponents, joiningCuries, type ConceptComponent, type ConceptRow } from './components.ts';
import type { SourceName } from './faults.ts';
import { labelsOf, type Label } from './labels.ts';
import { byCodeUnit, sortedBy } from '../../language/order.ts';

type MolarMass = NonNullable<SeedConcept['molarMass']>;

/** A concept of the graph layer: one or several rows of sources. */
export interface JoinedConcept {
  readonly id: string;
  readonly category: ConceptCategory;
  readonly biolinkCategory: string | null;
  readonly labels: readonly Label[];
  readonly molarMass: MolarMass | null;
  /** Ids of the sources with a row of it, sorted. */
  readonly sources: readonly string[];
}

/** An id that leads to a concept: its own, a former one, a source's own, or an exact and verified CURIE. */
export interface JoinedIdentifier {
  readonly id: string;
  readonly concept: string;
}

/** The concepts of all sources, and how each source's own ids lead to them. */
export interface JoinedConcepts {
  readonly concepts: readonly JoinedConcept[];
  readonly identifiers: readonly JoinedIdentifier[];
  /** The id of the joined concept, by source and the source's own id. */
  readonly representatives: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly faults: readonly string[];
}

/** Joins the concepts of all sources. An id that would lead to two concepts is a fault. */
export function joinConcepts(seeds: readonly Seed[], nameOf: SourceName): JoinedConcepts {
  const components = conceptComponents(seeds);
  const representatives = new Map(seeds.map((seed) => [seed.source.id, new Map<string, string>()]));
  for (const { representative, rows } of components) {
    for (const { source, concept } of rows) representatives.get(source)?.set(concept.id, representative);
  }
  const { identifiers, faults } = identify(components, nameOf);
  return {
    concepts: components.map(toConcept),
    identifiers,
    representatives,
    faults: [...faults, ...components.flatMap((component) => twoMolarMasses(component, nameOf))],
  };
}

function toConcept({ representative, rows }: ConceptComponent): JoinedConcept {
  const [first] = rows;
  if (first === undefined) throw new Error(`${representative} has no rows`);
  return {
    id: representative,
    category: first.concept.category,
    biolinkCategory: rows.find(({ concept }) => concept.biolink !== undefined)?.concept.biolink ?? null,
    labels: labelsOf(rows.flatMap(({ concept }) => concept.names)),
    molarMass: rows.find(({ concept }) => concept.molarMass !== undefined)?.concept.molarMass ?? null,
    sources: [...new Set(rows.map(({ source }) => source))].sort(byCodeUnit),
  };
}

function identify(
  components: readonly ConceptComponent[],
  nameOf: SourceName,
): {
  identifiers: JoinedIdentifier[];
  faults: string[];
} {
  const owners = new Map<string, { component: ConceptComponent; row: ConceptRow }>();
  const faults = new Set<string>();
  for (const component of components) {
    for (const row of component.rows) {
      const { concept } = row;
      for (const id of [concept.id, ...concept.formerIds, ...joiningCuries(concept)]) {
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, { component, row });
        // Two components may have the same slug for their representative.
        else if (owner.component !== component) faults.add(twoConcepts(id, [owner.row, row], nameOf));
      }
    }
  }
  const identifiers = [...owners].map(([id, { component }]) => ({ id, concept: component.representative }));
  return { identifiers: sortedBy(identifiers, ({ id }) => id), faults: [...faults] };
}

function twoMolarMasses({ representative, rows }: ConceptComponent, nameOf: SourceName): string[] {
  const masses = new Map(
    rows.flatMap(({ source, concept: { molarMass } }) =>
      molarMass === undefined ? [] : [[molarMass.gramsPerMole, source] as const],
    ),
  );
  if (masses.size < 2) return [];
  const told = [...masses].map(([mass, source]) => `${mass} in ${nameOf(source)}`);
  return [
    `concept "${representative}": molarMass.gramsPerMole is ${told.join(' and ')}: make them equal, or give one`,
  ];
}

function twoConcepts(id: string, rows: readonly ConceptRow[], nameOf: SourceName): string {
  const owners = rows.map(({ concept, source }) =>
    concept.id === id
      ? `the id of a concept of ${nameOf(source)}`
      : `in formerIds of concept "${concept.id}" of ${nameOf(source)}`,
  );
  return (
    `"${id}" is ${owners.join(' and ')}, and nothing says that they are one: ` +
    'if they are one, give both an exact and verified xref in common; if not, rename one'
  );
}
