import type { SeedMessage, SeedQualifier } from '../format/seed.ts';
import { suggestion } from '../read/nearest.ts';
import { messageAt, type FieldPath, type Placed, type PlacedTable } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** What can be named by its id. */
interface Nameable {
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that lead to another one. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** A field that names something by its id. */
type Naming = readonly [path: FieldPath, id: string | undefined, nameable: Nameable];

/** The faults of fields that name something which the seed does not have. */
export function unknownReferences(seed: PlacedSeed): SeedMessage[] {
  const concepts = nameableConcepts(seed);
  const predicates = nameable('predicate', seed.predicates, ({ id }) => [id]);
  const documents = nameable('document', seed.documents, ({ id }) => [id]);
  const references = nameable('reference', seed.documents, (row) => row.references.map(({ id }) => id));
  const studies = nameable('study', seed.studies, ({ id }) => [id]);

  const triple = (row: { subject: string; predicate: string; object: string }): Naming[] => [
    [['subject'], row.subject, concepts],
    [['predicate'], row.predicate, predicates],
    [['object'], row.object, concepts],
  ];
  const qualifiers = (row: { qualifiers: readonly SeedQualifier[] }): Naming[] =>
    row.qualifiers.map(({ concept }, index) => [['qualifiers', index, 'concept'], concept, concepts]);
  const list = (field: string, ids: readonly string[], named: Nameable): Naming[] =>
    ids.map((id, index) => [[field, index], id, named]);

  const namings: (readonly [Placed<unknown>, Naming])[] = [
    ...each(seed.claims, (row) => [
      [['document'], row.document, documents],
      ...triple(row),
      ...qualifiers(row),
      ...list('citedStudies', row.citedStudies, studies),
      ...list('citedReferences', row.citedReferences ?? [], references),
    ]),
    ...each(seed.evidence, (row) => [[['study'], row.study, studies], ...triple(row), ...qualifiers(row)]),
    ...each(seed.structure, triple),
    ...each(seed.chains, ({ from, to }) => [
      [['from'], from, concepts],
      [['to'], to, concepts],
    ]),
    ...each(seed.documents, ({ derivedFrom }) => [[['derivedFrom'], derivedFrom, documents]]),
    ...each(seed.differences, ({ left, right }) => [
      [['left'], left, documents],
      [['right'], right, documents],
    ]),
    ...each(seed.studies, (row) => [
      [['species'], row.species, concepts],
      [['supersededBy'], row.supersededBy, studies],
      ...list('possiblySameAs', row.possiblySameAs, studies),
      ...list('includes', row.includes, studies),
    ]),
  ];
  return faultsOf(namings);
}

/** A fault for each unknown id; where there is nothing of a kind at all, one fault says so. */
function faultsOf(namings: readonly (readonly [Placed<unknown>, Naming])[]): SeedMessage[] {
  const empty = new Set<string>();
  return namings.flatMap(([placed, [path, id, { kind, ids, formerIds }]]) => {
    if (id === undefined || ids.has(id)) return [];
    if (ids.size === 0) {
      if (empty.has(kind)) return [];
      empty.add(kind);
      return [
        messageAt(
          placed,
          path,
          `names "${id}", and the seed has no ${kind} at all: add it, or take the id away`,
        ),
      ];
    }
    const current = formerIds.get(id);
    const text =
      current === undefined
        ? `no ${kind} has the id "${id}"${suggestion(id, ids) || '; add it, or name one that is there'}`
        : `"${id}" is a former id: write "${current}"`;
    return [messageAt(placed, path, text)];
  });
}

function each<Row>(
  table: PlacedTable<Row>,
  namingsOf: (row: Row) => readonly Naming[],
): (readonly [Placed<unknown>, Naming])[] {
  return table.rows.flatMap((placed) => namingsOf(placed.row).map((naming) => [placed, naming] as const));
}

function nameable<Row>(
  kind: string,
  table: PlacedTable<Row>,
  idsOf: (row: Row) => readonly string[],
): Nameable {
  const ids = new Set([...table.rows.flatMap(({ row }) => idsOf(row)), ...table.unreadIds]);
  return { kind, ids, formerIds: new Map() };
}

function nameableConcepts({ concepts }: PlacedSeed): Nameable {
  const formerIds = concepts.rows.flatMap(({ row }) =>
    row.formerIds.map((former) => [former, row.id] as const),
  );
  return { ...nameable('concept', concepts, ({ id }) => [id]), formerIds: new Map(formerIds) };
}
