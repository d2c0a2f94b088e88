import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeed, formatMessage } from '../../src/seed/check.ts';
import { jsonSchemas } from '../../src/seed/format/jsonSchemas.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEED = join(ROOT, 'seed');
const SOURCES = join(ROOT, '..', 'shared', 'sources');
const documents = existsSync(SOURCES) ? SOURCES : undefined;

describe('The seed of the articles', () => {
  it(`has no fault; its texts are ${documents === undefined ? 'not here' : 'here'}`, async () => {
    const { faults, counts } = await checkSeed(SEED, documents, { strict: true });
    expect(faults.map(formatMessage)).toEqual([]);
    expect(counts).toEqual({
      concepts: 157,
      names: 793,
      xrefs: 223,
      predicates: 47,
      structure: 60,
      documents: 3,
      claims: 234,
      studies: 22,
      evidence: 41,
      mechanisms: 7,
      chains: 16,
      words: 118,
      differences: 23,
      ...(documents === undefined
        ? { verifiedDocuments: 0, verifiedClaims: 0 }
        : { verifiedDocuments: 3, verifiedClaims: 234 }),
    });
  });

  it('has no concept that nothing speaks of', async () => {
    const { warnings } = await checkSeed(SEED, undefined);
    expect(warnings.map(formatMessage)).toEqual([]);
  });

  it('is unreviewed, made by an automated agent, and never says biolink:treats', async () => {
    const { seed } = await checkSeed(SEED, undefined);
    const status = seed?.claims.map(({ review, knowledgeLevel, agentType }) => [
      review,
      knowledgeLevel,
      agentType,
    ]);
    expect(new Set(status?.map((values) => values.join(' ')))).toEqual(
      new Set(['UNREVIEWED knowledge_assertion automated_agent']),
    );
    expect(seed?.predicates.filter(({ biolink }) => biolink === 'biolink:treats')).toEqual([]);
    expect(seed?.claims.filter(({ stance }) => stance === 'DENIES').map(({ id }) => id)).toEqual([
      'da-c048',
      'da-c087',
      'nl-c048',
      'nl-c086',
    ]);
  });

  it('has labels and inverse labels in four languages for every predicate', async () => {
    const { seed } = await checkSeed(SEED, undefined);
    for (const { id, label, inverseLabel } of seed?.predicates ?? []) {
      expect([id, Object.keys(label), Object.keys(inverseLabel ?? {})]).toEqual([
        id,
        ['en', 'nl', 'da', 'ar'],
        ['en', 'nl', 'da', 'ar'],
      ]);
    }
  });
});

describe('The JSON Schemas of the seed', () => {
  it('are current; if not, run node scripts/write-json-schemas.ts', async () => {
    const folder = join(SEED, 'json-schema');
    const committed = await Promise.all(
      (await readdir(folder)).map(
        async (name) => [name, JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown] as const,
      ),
    );
    expect(new Map(committed)).toEqual(
      new Map(JSON.parse(JSON.stringify([...jsonSchemas()])) as [string, unknown][]),
    );
  });

  it('are named at the head of every YAML file', async () => {
    const files = (await readdir(SEED)).filter((name) => name.endsWith('.yaml'));
    expect(files).toHaveLength(10);
    for (const file of files) {
      const [head] = (await readFile(join(SEED, file), 'utf8')).split('\n');
      expect(head).toBe(
        `# yaml-language-server: $schema=json-schema/${file.replace('.yaml', '.schema.json')}`,
      );
      expect([...jsonSchemas().keys()]).toContain(file.replace('.yaml', '.schema.json'));
    }
  });
});
