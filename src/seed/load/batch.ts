import { z } from 'zod';
import { declareFencedWrite } from './fencedWrite.ts';

const property = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
  z.array(z.number()).readonly(),
  z.array(z.boolean()).readonly(),
]);

/** Properties of a node or relationship beside version and id; null where there is none. */
const properties = z.record(z.string(), property).readonly();
export type Properties = z.output<typeof properties>;

/** A node to make, alone or as a child of one that is there. */
const nodeRow = z.object({ id: z.string(), parent: z.string().optional(), properties }).readonly();

/** A relationship to make between two nodes that are there; `type` only for the mirror. */
const relationshipRow = z
  .object({
    from: z.string(),
    to: z.string(),
    type: z.string().optional(),
    properties: properties.optional(),
  })
  .readonly();

export type NodeRow = z.output<typeof nodeRow>;
export type RelationshipRow = z.output<typeof relationshipRow>;
export type BatchRow = NodeRow | RelationshipRow;

/**
 * Declares a write of many rows.
 *
 * @param cypher - Reads `$rows`, writes under `$version`, finds nodes of the source layer under `$sourceVersion`, and
 * returns as `handled` how many rows it wrote.
 */
export function declareBatch(id: string, cypher: string) {
  return declareFencedWrite({
    id,
    cypher,
    parameters: z.object({
      version: z.string(),
      sourceVersion: z.string(),
      rows: z.array(z.union([nodeRow, relationshipRow])).readonly(),
    }),
    row: z.object({ handled: z.int() }),
  });
}

export type BatchQuery = ReturnType<typeof declareBatch>;

/** The rows of one batch, and how many items have been turned into rows with it. */
export interface Batch {
  readonly rows: readonly BatchRow[];
  readonly itemsDone: number;
}

/** All rows of one kind, to be sent in batches. */
export interface RowSet {
  readonly query: BatchQuery;
  /** The label of the nodes that it makes; null where it only makes relationships. */
  readonly label: string | null;
  readonly sourceVersion: string;
  /** How many items the rows are made of. */
  readonly items: number;
  /** Makes the rows batch by batch, so that no more than one batch is in memory. A batch may be larger by the rows of one item. */
  readonly batches: (size: number) => Iterable<Batch>;
}

/** The rows that items become. */
export function rowSet<Item>(
  query: BatchQuery,
  { label, sourceVersion }: { readonly label: string | null; readonly sourceVersion: string },
  items: readonly Item[],
  rowsOf: (item: Item) => BatchRow | readonly BatchRow[],
): RowSet {
  function* batches(size: number): Generator<Batch> {
    let rows: BatchRow[] = [];
    for (const [index, item] of items.entries()) {
      const made = rowsOf(item);
      if (isSeveral(made)) rows.push(...made);
      else rows.push(made);
      if (rows.length < size) continue;
      yield { rows, itemsDone: index + 1 };
      rows = [];
    }
    if (rows.length > 0) yield { rows, itemsDone: items.length };
  }
  return { query, label, sourceVersion, items: items.length, batches };
}

const isSeveral = (made: BatchRow | readonly BatchRow[]): made is readonly BatchRow[] => Array.isArray(made);
