import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../src/errors.ts';
import { checkSeed, formatMessage } from '../../src/seed/check.ts';
import { readSources } from '../../src/seed/readSources.ts';
import { changedDocuments, changedSeed, FIXTURE_DOCUMENTS, FIXTURE_SEED, replaced } from './changedSeed.ts';

const CLAIMS = 'claims/zink-forkylning.jsonl';

describe('The second supplement', () => {
  it('has no fault, no warning, and every claim verified', async () => {
    const { seed, documents, faults, warnings, counts } = await checkSeed(FIXTURE_SEED, FIXTURE_DOCUMENTS);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
    expect(counts).toEqual({
      concepts: 14,
      names: 32,
      xrefs: 3,
      predicates: 12,
      structure: 4,
      documents: 2,
      verifiedDocuments: 2,
      claims: 14,
      verifiedClaims: 14,
      studies: 2,
      evidence: 3,
      mechanisms: 1,
      chains: 0,
      words: 0,
      differences: 0,
    });
    expect([...documents].map(([id, { verification }]) => [id, verification])).toEqual([
      ['zink-forkylning', 'VERIFIED'],
      ['zink-nytta', 'VERIFIED'],
    ]);
    expect(seed?.source).toEqual({
      id: 'zink',
      name: 'Two invented articles on zinc',
      kind: 'DOCUMENTS',
      licence: 'Apache-2.0',
      answersByDefault: true,
    });
    expect(seed?.claims.map(({ id }) => id).slice(6, 10)).toEqual(['zf-c07', 'zf-c08', 'zn-c01', 'zn-c02']);
  });

  it('is the same seed with Windows line ends', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const folder = await changedSeed({
      [CLAIMS]: windows,
      'studies.yaml': windows,
      'structure.yaml': windows,
    });
    const { seed } = await checkSeed(folder, undefined);
    expect(seed).toEqual((await checkSeed(FIXTURE_SEED, undefined)).seed);
  });
});

describe('A check', () => {
  it('tells all faults at once, by file and line', async () => {
    const folder = await changedSeed({
      'source.yaml': replaced('answersByDefault: true', 'answersByDefault: yes'),
      'structure.yaml': replaced('object: zinktillskott', 'object: zinktilskott'),
      [CLAIMS]: (text) => `${text}not JSON\n${text.split('\n')[0] ?? ''}\n`,
    });
    const { faults } = await checkSeed(folder, undefined);
    expect(faults.map(formatMessage)).toEqual([
      `${CLAIMS}:9: is not JSON: Unexpected token 'o', "not JSON" is not valid JSON`,
      `${CLAIMS}:10: id: the claim "zf-c01" is already at ${CLAIMS}:1: rename or remove one`,
      `${CLAIMS}:10: says the same of the same place as the claim at ${CLAIMS}:1: keep one`,
      'source.yaml:5: answersByDefault: "yes" must be true or false',
      'structure.yaml:8: object: no concept has the id "zinktilskott"; did you mean "zinktillskott"?',
    ]);
  });

  it('of several folders names every place with its folder', async () => {
    const folder = await changedSeed({
      [CLAIMS]: replaced('"id":"zf-c02"', '"id":"zf-c01"'),
      'notes.txt': () => 'notes',
    });
    const reading = readSources({ folders: [FIXTURE_SEED, folder], documents: 'none', strict: false });
    await expect(reading).rejects.toThrow(
      new CannotStart(
        [
          'the seed has 2 faults, and nothing was loaded:',
          `${folder}/${CLAIMS}:2: id: the claim "zf-c01" is already at ${folder}/${CLAIMS}:1: rename or remove one`,
          `${folder}/notes.txt:1: is no file of a seed; they are source.yaml, prefixes.yaml, predicates.yaml, documents.yaml, studies.yaml, structure.yaml, mechanisms.yaml, chains.yaml, words.yaml, differences.yaml, README.md, concepts, claims, evidence, json-schema`,
        ].join('\n'),
      ),
    );
  });

  it('names the folders of two sources that cannot be joined, and the field that differs', async () => {
    const other = await changedSeed({
      'source.yaml': replaced('id: zink', 'id: morezink'),
      'predicates.yaml': replaced('sign: RAISES', 'sign: LOWERS'),
    });
    const reading = readSources({ folders: [FIXTURE_SEED, other], documents: 'none', strict: false });
    const [one, two] = [`source zink (${FIXTURE_SEED})`, `source morezink (${other})`];
    await expect(reading).rejects.toThrow(
      `is not the same in ${two} and ${one}: sign is "LOWERS" in the one and "RAISES" in the other; make them equal, or rename one`,
    );
    await expect(reading).rejects.toThrow(
      `document "zink-nytta" is in ${two} and in ${one}: give one of them another id`,
    );
  });

  it('makes no fault of a reference to a row that is not in form', async () => {
    const folder = await changedSeed({
      'concepts/alla.jsonl': (text) =>
        text.replace('"category":"FOOD"', '"category":"DISH"').replace('"id":"barn",', '"id":"barn",,'),
    });
    const { faults } = await checkSeed(folder, undefined);
    expect(faults.map(({ line, text }) => [line, text.slice(0, 24)])).toEqual([
      [12, 'category: "DISH" must be'],
      [13, 'is not JSON: Expected do'],
    ]);
  });

  it('warns of a concept that nothing speaks of', async () => {
    const folder = await changedSeed({ [CLAIMS]: (text) => text.replace(/.*ostron.*\n/u, '') });
    const { faults, warnings } = await checkSeed(folder, undefined);
    expect(faults).toEqual([]);
    expect(warnings.map(formatMessage)).toEqual([
      'concepts/alla.jsonl:12: id: nothing speaks of "ostron": no claim, line, link, qualifier or study',
    ]);
  });

  it('refuses a folder that is not there', async () => {
    const folder = join(FIXTURE_SEED, 'nowhere');
    await expect(checkSeed(folder, undefined)).rejects.toThrow(
      new CannotStart(`There is no seed folder ${folder}: name the folder that holds source.yaml`),
    );
  });

  it('refuses a file in the place of a folder', async () => {
    const file = join(FIXTURE_SEED, 'source.yaml');
    await expect(checkSeed(file, undefined)).rejects.toThrow(
      new CannotStart(`The seed folder ${file} is a file: name the folder that holds source.yaml`),
    );
    await expect(checkSeed(join(file, 'seed'), undefined)).rejects.toThrow(
      `There is no seed folder ${join(file, 'seed')}: name the folder that holds source.yaml`,
    );
  });

  it('refuses a folder that cannot be read', async () => {
    const folder = join(await changedSeed({}), 'loop');
    await symlink(folder, folder);
    await expect(checkSeed(folder, undefined)).rejects.toThrow(
      new CannotStart(`The seed folder ${folder} cannot be read (ELOOP): make it readable, or name another`),
    );
  });

  it('tells of files and folders that cannot be read, and not of what would be missing without them', async () => {
    const folder = await changedSeed({
      'concepts/alla.jsonl': () => undefined,
      'predicates.yaml': () => undefined,
      'studies.yaml': () => undefined,
    });
    await mkdir(join(folder, 'concepts/alla.jsonl'));
    await mkdir(join(folder, 'predicates.yaml'));
    await symlink('studies.yaml', join(folder, 'studies.yaml'));
    await rm(join(folder, 'evidence'), { recursive: true });
    await symlink('evidence', join(folder, 'evidence'));
    const { seed, faults } = await checkSeed(folder, undefined);
    expect([seed, faults.map(formatMessage)]).toEqual([
      undefined,
      [
        'concepts/alla.jsonl:1: cannot be read (EISDIR): make it a readable file, or take it away',
        'evidence:1: cannot be read (ELOOP): make it a readable folder of .jsonl files, or take it away',
        'predicates.yaml:1: cannot be read (EISDIR): make it a readable file',
        'studies.yaml:1: cannot be read (ELOOP): make it a readable file, or take it away',
      ],
    ]);
  });

  it('tells of a file in the place of a folder of lines', async () => {
    const folder = await changedSeed({});
    await rm(join(folder, 'evidence'), { recursive: true });
    await writeFile(join(folder, 'evidence'), '');
    const { faults } = await checkSeed(folder, undefined);
    expect(faults.map(formatMessage)).toEqual(['evidence:1: must be a folder of .jsonl files']);
  });
});

describe('The texts of a seed', () => {
  it('are missing without a folder, which is no fault and no warning', async () => {
    const { faults, warnings, counts, documents } = await checkSeed(FIXTURE_SEED, undefined);
    expect([faults, warnings]).toEqual([[], []]);
    expect(counts).toMatchObject({ documents: 2, verifiedDocuments: 0, claims: 14, verifiedClaims: 0 });
    expect([...documents.values()]).toEqual([
      { verification: 'SOURCE_MISSING' },
      { verification: 'SOURCE_MISSING' },
    ]);
  });

  it('that are not in the folder given are warned of', async () => {
    const documents = await changedDocuments({ 'zink-nytta.txt': () => undefined });
    const { faults, warnings, counts } = await checkSeed(FIXTURE_SEED, documents, { strict: true });
    expect(faults).toEqual([]);
    expect(warnings.map(formatMessage)).toEqual([
      `documents.yaml:16: file: ${join(documents, 'zink-nytta.txt')} is not there: document zink-nytta has no quotes`,
    ]);
    expect(counts).toMatchObject({ verifiedDocuments: 1, verifiedClaims: 8 });
  });

  it('that were changed are warned of, and a fault when strict', async () => {
    const documents = await changedDocuments({ 'zink-nytta.txt': (words) => `${words}\n` });
    const text = await readFile(join(FIXTURE_DOCUMENTS, 'zink-nytta.txt'), 'utf8');
    const hash = createHash('sha256').update(`${text}\n`).digest('hex');
    const message =
      `documents.yaml:17: sha256: ${join(documents, 'zink-nytta.txt')} has the SHA-256 ${hash}, so it is not the text that the offsets ` +
      'were counted in: put the right text back, or count anew';
    const lenient = await checkSeed(FIXTURE_SEED, documents);
    expect([lenient.faults, lenient.warnings.map(formatMessage)]).toEqual([[], [message]]);
    expect(lenient.documents.get('zink-nytta')?.verification).toBe('MISMATCH');
    expect(lenient.seed?.claims).toHaveLength(14);
    const strict = await checkSeed(FIXTURE_SEED, documents, { strict: true });
    expect([strict.faults.map(formatMessage), strict.warnings]).toEqual([[message], []]);
    expect(strict.seed).toBe(undefined);
  });

  it('that are not UTF-8 hold no place that can be counted', async () => {
    const bytes = Buffer.from([0x5a, 0xff]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const documents = await changedDocuments({ 'zink-nytta.txt': () => bytes });
    const folder = await changedSeed({
      'documents.yaml': replaced('8bc21c3aef00f3a1f0407d2acd36afb7361a4a0e5bd6457fe7c3d07b59b2c1d5', hash),
    });
    const { warnings } = await checkSeed(folder, documents);
    expect(warnings.map(formatMessage)).toEqual([
      `documents.yaml:17: sha256: ${join(documents, 'zink-nytta.txt')} is not UTF-8, so no offset can be counted in it: ` +
        'put the right text back, or count anew',
    ]);
  });

  it('that cannot be read stop the check', async () => {
    const folder = await changedSeed({ 'documents.yaml': replaced('zink-nytta.txt', 'concepts') });
    await expect(checkSeed(folder, folder)).rejects.toThrow(
      `The document ${join(folder, 'concepts')} cannot be read (EISDIR): make it a readable file, or take it away`,
    );
  });
});
