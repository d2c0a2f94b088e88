import type { SeedMessage, SeedPlace } from '../format/seed.ts';
import {
  byPlace,
  formatPlace,
  messageAt,
  type FieldPath,
  type Placed,
  type PlacedTable,
} from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** A value that may stand in one place of a seed only. */
interface Owned {
  readonly value: string;
  readonly placed: Placed<unknown>;
  readonly path: FieldPath;
}

/** The faults of ids that two things of one kind have. */
export function repeatedIds(seed: PlacedSeed): SeedMessage[] {
  const documents = seed.documents.rows;
  return [
    ...repeated(
      'prefix',
      seed.prefixes.rows.map((placed) => owned(placed, placed.row.prefix, ['prefix'])),
    ),
    ...repeated('predicate', idsOf(seed.predicates)),
    ...repeated('document', idsOf(seed.documents)),
    ...repeated(
      'document with the file',
      documents.map((placed) => owned(placed, placed.row.file, ['file'])),
    ),
    ...repeated(
      'reference',
      documents.flatMap((placed) =>
        placed.row.references.map(({ id }, index) => owned(placed, id, ['references', index, 'id'])),
      ),
    ),
    ...repeated('study', idsOf(seed.studies)),
    ...repeated('mechanism', idsOf(seed.mechanisms)),
    ...repeated('concept', [
      ...idsOf(seed.concepts),
      ...seed.concepts.rows.flatMap((placed) =>
        placed.row.formerIds.map((id, index) => owned(placed, id, ['formerIds', index])),
      ),
    ]),
    ...repeated('claim', idsOf(seed.claims)),
    ...repeated(
      'record',
      seed.claims.rows.flatMap((placed) => {
        const { record } = placed.row;
        return record === undefined ? [] : [owned(placed, record.id, ['record', 'id'])];
      }),
    ),
    ...repeated('evidence line', idsOf(seed.evidence)),
    ...repeated(
      'chain question',
      seed.chains.rows.map((placed) => owned(placed, `${placed.row.from} to ${placed.row.to}`, [])),
    ),
    ...repeated(
      'entry of words',
      seed.words.rows.flatMap((placed) => {
        const { en } = placed.row;
        return en === undefined ? [] : [owned(placed, en, ['en'])];
      }),
    ),
    ...repeated(
      'structural link',
      seed.structure.rows.map((placed) => {
        const { subject, predicate, object } = placed.row;
        return owned(placed, `${subject} ${predicate} ${object}`, []);
      }),
    ),
  ];
}

/** The faults of values that two owners have: one for each owner after the first, naming the first. */
function repeated(kind: string, all: readonly Owned[]): SeedMessage[] {
  const first = new Map<string, SeedPlace>();
  const inOrder = all
    .map((owner) => ({ ...owner, place: owner.placed.placeOf(owner.path) }))
    .sort((left, right) => byPlace(left.place, right.place));
  return inOrder.flatMap(({ value, placed, path, place }) => {
    const firstPlace = first.get(value);
    if (firstPlace !== undefined) {
      return [
        messageAt(
          placed,
          path,
          `the ${kind} "${value}" is already at ${formatPlace(firstPlace)}: rename or remove one`,
        ),
      ];
    }
    first.set(value, place);
    return [];
  });
}

/** The ids of a table, also of rows that have other faults. */
function idsOf({ rows, unreadRows }: PlacedTable<{ readonly id: string }>): Owned[] {
  return [
    ...rows.map((placed) => owned(placed, placed.row.id, ['id'])),
    ...unreadRows.flatMap((placed) => {
      const { row } = placed;
      const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
      return typeof id === 'string' ? [owned(placed, id, ['id'])] : [];
    }),
  ];
}

function owned(placed: Placed<unknown>, value: string, path: FieldPath): Owned {
  return { value, placed, path };
}
