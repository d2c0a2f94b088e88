// Loads seed folders into a database for development:
//   node test/support/load-into.ts bolt://127.0.0.1:7687 [seed folder…]
// Documents are read from DOCUMENTS_DIR, if that is set. The database must have no authentication.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { parse } from 'yaml';
import { z } from 'zod';
import { openGraph } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import * as facts from '../../src/seed/format/facts.ts';
import type { DocumentText, Seed } from '../../src/seed/format/seed.ts';
import * as tables from '../../src/seed/format/tables.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';

const [, , uri = 'bolt://127.0.0.1:7687', ...folders] = argv;
const log = createLog('info');

function table<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> {
  const path = join(folder, name);
  return schema.parse(existsSync(path) ? parse(readFileSync(path, 'utf8')) : []);
}

function lines<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema>[] {
  const path = join(folder, name);
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.jsonl')) : [];
  return files.flatMap((file) =>
    readFileSync(join(path, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => schema.parse(JSON.parse(line))),
  );
}

function read(folder: string): LoadSource {
  const seed: Seed = {
    source: table(folder, 'source.yaml', tables.sourceFile),
    prefixes: table(folder, 'prefixes.yaml', z.array(tables.prefixEntry)),
    predicates: table(folder, 'predicates.yaml', z.array(tables.predicateEntry)),
    documents: table(folder, 'documents.yaml', z.array(tables.documentEntry)),
    studies: table(folder, 'studies.yaml', z.array(tables.studyEntry)),
    structure: table(folder, 'structure.yaml', z.array(tables.structureEntry)),
    mechanisms: table(folder, 'mechanisms.yaml', z.array(tables.mechanismEntry)),
    concepts: lines(folder, 'concepts', facts.conceptLine),
    claims: lines(folder, 'claims', facts.claimLine),
    evidence: lines(folder, 'evidence', facts.evidenceLine),
  };
  const documents = new Map<string, DocumentText>();
  for (const { id, file, sha256 } of seed.documents) {
    const path = join(env['DOCUMENTS_DIR'] ?? join(folder, '../documents'), file);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    const found = createHash('sha256').update(text).digest('hex');
    documents.set(
      id,
      found === sha256 ? { verification: 'VERIFIED', text } : { verification: 'MISMATCH', found },
    );
  }
  return { seed, documents };
}

const client = openGraph({ uri, user: '', password: '', database: 'neo4j' }, 600_000, log);
try {
  const sources = (folders.length > 0 ? folders : ['seed']).map(read);
  const report = await loadRelease(client, sources, { log });
  console.table(report.counts);
} finally {
  await client.close();
}
