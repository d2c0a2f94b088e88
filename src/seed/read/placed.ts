import type { SeedMessage, SeedPlace } from '../format/seed.ts';
import { byCodeUnit } from '../../language/order.ts';

/** The way to a field inside a row: `['names', 0, 'kind']`. */
export type FieldPath = readonly PropertyKey[];

/** A row with the places of its fields. */
export interface Placed<Row> {
  readonly row: Row;
  /** Where a field stands; the place of what holds it where the field itself is not there. */
  readonly placeOf: (path: FieldPath) => SeedPlace;
}

/** The rows of one kind, from all the files that hold them. */
export interface PlacedTable<Row> {
  readonly rows: readonly Placed<Row>[];
  /** What is there and does not have the form of a row; `undefined` where it could not even be parsed. */
  readonly unreadRows: readonly Placed<unknown>[];
  /** Ids that the rows without form seem to have, so that references to them are not faults as well. */
  readonly unreadIds: ReadonlySet<string>;
}

/** A field's path as people write it: `names[0].kind`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key)}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

/** A message about a field of a row. */
export function messageAt(placed: Placed<unknown>, path: FieldPath, text: string): SeedMessage {
  const { file, line } = placed.placeOf(path);
  return { file, line, text: path.length === 0 ? text : `${formatPath(path)}: ${text}` };
}

/** The place of a row as a message names it: `claims/da.jsonl:12`. */
export function formatPlace({ file, line }: SeedPlace): string {
  return `${file}:${line}`;
}

/** Orders places by file and line. */
export function byPlace(left: SeedPlace, right: SeedPlace): number {
  return byCodeUnit(left.file, right.file) || left.line - right.line;
}
