import { join } from 'node:path';
import type { z } from 'zod';
import { claimLine, recordLine } from '../format/claims.ts';
import { differenceEntry } from '../format/differences.ts';
import { conceptLine, evidenceLine } from '../format/facts.ts';
import type {
  Seed,
  SeedChainQuestion,
  SeedClaim,
  SeedConcept,
  SeedDifference,
  SeedDocument,
  SeedEvidenceLine,
  SeedMechanism,
  SeedMessage,
  SeedPredicate,
  SeedPrefix,
  SeedSource,
  SeedStructuralLink,
  SeedStudy,
  SeedWords,
} from '../format/seed.ts';
import { predicateEntry } from '../format/predicates.ts';
import {
  chainEntry,
  documentEntry,
  mechanismEntry,
  prefixEntry,
  sourceFile,
  structureEntry,
  studyEntry,
} from '../format/tables.ts';
import { wordsEntry } from '../format/words.ts';
import { readJsonLines } from './jsonLines.ts';
import { messageAt, type Placed, type PlacedTable } from './placed.ts';
import { parseRow } from './parseRow.ts';
import { readSeedFiles } from './seedFiles.ts';
import { joinTables, tableOf, type RawRow } from './table.ts';
import { entryOf, readYaml } from './yamlFile.ts';

/** Everything that a seed folder says, with the place of each row. What is not in form is left out and a fault. */
export interface PlacedSeed {
  readonly source: Placed<SeedSource> | undefined;
  readonly prefixes: PlacedTable<SeedPrefix>;
  readonly predicates: PlacedTable<SeedPredicate>;
  readonly documents: PlacedTable<SeedDocument>;
  readonly studies: PlacedTable<SeedStudy>;
  readonly structure: PlacedTable<SeedStructuralLink>;
  readonly mechanisms: PlacedTable<SeedMechanism>;
  readonly chains: PlacedTable<SeedChainQuestion>;
  readonly words: PlacedTable<SeedWords>;
  readonly differences: PlacedTable<SeedDifference>;
  readonly concepts: PlacedTable<SeedConcept>;
  readonly claims: PlacedTable<SeedClaim>;
  readonly evidence: PlacedTable<SeedEvidenceLine>;
}

/**
 * Reads a seed folder: each file and each row by itself. A fault hides no other one.
 *
 * @param shownFolder - What stands before the path of each file where its place is told.
 * @returns `isWhole`: whether all its files could be read.
 * @throws CannotStart when the folder is not there, or cannot be read.
 */
export async function readSeed(
  folder: string,
  shownFolder: string,
): Promise<{ seed: PlacedSeed; faults: SeedMessage[]; isWhole: boolean }> {
  const { bytes, faults: fileFaults, isWhole } = await readSeedFiles(folder);
  const shown = (path: string) => join(shownFolder, path);
  const faults = fileFaults.map((fault) => ({ ...fault, file: shown(fault.file) }));

  function readSource(): Placed<SeedSource> | undefined {
    const content = bytes.get('source.yaml');
    if (content === undefined) return undefined;
    const file = readYaml(content, shown('source.yaml'));
    faults.push(...file.faults);
    if ('text' in file) return undefined;
    const parsed = parseRow(sourceFile, file.value);
    if ('row' in parsed) return parsed.row;
    faults.push(...parsed.faults);
    return undefined;
  }

  function readList<Row>(name: string, schema: z.ZodType<Row>): PlacedTable<Row> {
    const content = bytes.get(name);
    const read = content === undefined ? { rawRows: [], faults: [] } : rawRowsOf(content, shown(name));
    const { table, faults: rowFaults } = tableOf(read.rawRows, () => schema);
    faults.push(...read.faults, ...rowFaults);
    return table;
  }

  function readLines<Row>(name: string, schemaOf: (row: unknown) => z.ZodType<Row>): PlacedTable<Row> {
    const files = [...bytes].filter(([path]) => path.startsWith(`${name}/`));
    const read = files.map(([path, content]) => readJsonLines(content, shown(path), schemaOf));
    faults.push(...read.flatMap((file) => file.faults));
    return joinTables(read.map(({ table }) => table));
  }

  const source = readSource();
  const seed: PlacedSeed = {
    source,
    prefixes: readList('prefixes.yaml', prefixEntry),
    predicates: readList('predicates.yaml', predicateEntry),
    documents: readList('documents.yaml', documentEntry),
    studies: readList('studies.yaml', studyEntry),
    structure: readList('structure.yaml', structureEntry),
    mechanisms: readList('mechanisms.yaml', mechanismEntry),
    chains: readList('chains.yaml', chainEntry),
    words: readList('words.yaml', wordsEntry),
    differences: readList('differences.yaml', differenceEntry),
    concepts: readLines('concepts', () => conceptLine),
    claims: readLines('claims', (row) => claimSchema(source?.row.kind, row)),
    evidence: readLines('evidence', () => evidenceLine),
  };
  return { seed, faults, isWhole };
}

/** The form of a claim, by the kind of its source; where that could not be read, by what the claim itself seems to be. */
function claimSchema(kind: SeedSource['kind'] | undefined, row: unknown): z.ZodType<SeedClaim> {
  const isRecord = typeof row === 'object' && row !== null && 'record' in row;
  return (kind ?? (isRecord ? 'DATASET' : 'DOCUMENTS')) === 'DATASET' ? recordLine : claimLine;
}

/** The rows of a seed without their places. */
export function withoutPlaces(seed: PlacedSeed, source: SeedSource): Seed {
  const rowsOf = <Row>({ rows }: PlacedTable<Row>) => rows.map(({ row }) => row);
  return {
    source,
    prefixes: rowsOf(seed.prefixes),
    predicates: rowsOf(seed.predicates),
    documents: rowsOf(seed.documents),
    studies: rowsOf(seed.studies),
    structure: rowsOf(seed.structure),
    mechanisms: rowsOf(seed.mechanisms),
    chains: rowsOf(seed.chains),
    words: rowsOf(seed.words),
    differences: rowsOf(seed.differences),
    concepts: rowsOf(seed.concepts),
    claims: rowsOf(seed.claims),
    evidence: rowsOf(seed.evidence),
  };
}

function rawRowsOf(content: Uint8Array, name: string): { rawRows: RawRow[]; faults: SeedMessage[] } {
  const file = readYaml(content, name);
  if ('text' in file) {
    const placeOf = () => ({ file: name, line: 1 });
    return {
      rawRows: [{ unparsed: { row: undefined, placeOf }, text: file.text }],
      faults: [...file.faults],
    };
  }
  const { value, faults } = file;
  if (!Array.isArray(value.row)) {
    return { rawRows: [], faults: [...faults, messageAt(value, [], 'must be a list, such as [] for none')] };
  }
  const rawRows = value.row.map((entry: unknown, index) => ({ parsed: entryOf(value, entry, index) }));
  return { rawRows, faults: [...faults] };
}
