import { z } from 'zod';
import { claimLine, recordLine } from './claims.ts';
import { differencesFile } from './differences.ts';
import { conceptLine, evidenceLine } from './facts.ts';
import {
  chainsFile,
  documentsFile,
  mechanismsFile,
  predicatesFile,
  prefixesFile,
  sourceFile,
  structureFile,
  studiesFile,
} from './tables.ts';
import { wordsFile } from './words.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  source: sourceFile,
  prefixes: prefixesFile,
  predicates: predicatesFile,
  documents: documentsFile,
  studies: studiesFile,
  structure: structureFile,
  mechanisms: mechanismsFile,
  chains: chainsFile,
  words: wordsFile,
  differences: differencesFile,
  conceptLine,
  claimLine,
  recordLine,
  evidenceLine,
};

/**
 * The JSON Schemas that help editors while they write a seed, by file name. `seed --check` says more: it also looks
 * across fields, rows and files.
 */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
}
