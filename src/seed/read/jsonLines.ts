import type { z } from 'zod';
import type { SeedMessage } from '../format/seed.ts';
import { decodeLines } from './decode.ts';
import { inexactNumbers } from './inexactNumbers.ts';
import { repeatedKeys } from './repeatedKeys.ts';
import { messageAt, type Placed, type PlacedTable } from './placed.ts';
import { tableOf, type RawRow } from './table.ts';

/** Reads one JSON object a line. */
export function readJsonLines<Row>(
  bytes: Uint8Array,
  file: string,
  schemaOf: (row: unknown) => z.ZodType<Row>,
): { table: PlacedTable<Row>; faults: SeedMessage[] } {
  const { lines, faults: decodingFaults } = decodeLines(bytes, file);
  const faults = [...decodingFaults];
  const rawRows = lines.flatMap((line, index): RawRow[] => {
    const placeOf = () => ({ file, line: index + 1 });
    const at = (row: unknown): Placed<unknown> => ({ row, placeOf });
    if (line === undefined) return [{ unparsed: at(undefined), text: '' }];
    if (line.trim() === '') {
      faults.push(messageAt(at(undefined), [], 'is an empty line: remove it'));
      return [];
    }
    try {
      const placed = at(JSON.parse(line));
      for (const key of repeatedKeys(line)) {
        faults.push(messageAt(placed, [], `the key "${key}" is there twice: keep one`));
      }
      for (const { written, kept } of inexactNumbers(line)) {
        const cure =
          kept === null
            ? 'is too large to be kept: write it as text'
            : `would be kept as ${kept}: write it so, or as text`;
        faults.push(messageAt(placed, [], `the number ${written} ${cure}`));
      }
      return [{ parsed: placed }];
    } catch (error) {
      faults.push(
        messageAt(at(undefined), [], `is not JSON: ${error instanceof Error ? error.message : ''}`),
      );
      return [{ unparsed: at(undefined), text: line }];
    }
  });
  const { table, faults: rowFaults } = tableOf(rawRows, schemaOf);
  return { table, faults: [...faults, ...rowFaults] };
}
