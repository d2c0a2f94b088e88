import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { CannotStart } from '../../src/errors.ts';
import { findJavaDevelopmentKit } from '../../src/graph/provisioning/local/javaDevelopmentKit.ts';
import { provisionDatabase } from '../../src/graph/provisioning/provision.ts';
import {
  createTemporaryFolder,
  removeAbandonedFolders,
} from '../../src/graph/provisioning/temporaryFolders.ts';
import { createLog } from '../../src/log.ts';

const listeners = { log: createLog('silent'), progress: () => undefined };

/** No process has it: Linux and macOS stop counting before. */
const NO_PROCESS = 2 ** 30;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'magnesia-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('where a Neo4j comes from', () => {
  test('is told of all three ways when none works', async () => {
    const settings = readConfig({ NEO4J_IMAGE: 'image.invalid/of-none:1', DATA_DIR: folder, PATH: '' });
    const failure = await provisionDatabase(settings.database, listeners).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CannotStart);
    const message = (failure as Error).message;
    expect(message).toMatch(/^No Neo4j could be reached or started\.\n/u);
    expect(message).toMatch(
      /\n {2}address: no address was given\n {4}to do: set NEO4J_URI to bolt:\/\/host:port or/u,
    );
    expect(message).toMatch(
      /\n {2}container: (no Docker engine answers|no container of image\.invalid).*\n {4}to do: /u,
    );
    expect(message).toMatch(
      /\n {2}local: (Maven \(mvn\) is not on the PATH|no Java).*\n {4}to do: install .*maven/u,
    );
  });

  test('is told of one way only when that one was asked for', async () => {
    const settings = readConfig({ NEO4J_FROM: 'local', DATA_DIR: folder, PATH: '' });
    await expect(provisionDatabase(settings.database, listeners)).rejects.toThrow(
      /^No Neo4j could be reached or started\.\n {2}local: [^\n]*\n {4}to do: [^\n]*$/u,
    );
  });

  test.each([
    [
      'bolt://reader:secret@host',
      'holds a user or a password, which belong in NEO4J_USER and NEO4J_PASSWORD',
    ],
    ['neo4j://host:70000', 'is not an address'],
    ['bolt://host?region=north', 'has parameters, which only neo4j addresses may have'],
  ])('cannot be the address %s', async (uri, fault) => {
    const { database } = readConfig({ NEO4J_URI: uri });
    await expect(provisionDatabase(database, listeners)).rejects.toThrow(`address: NEO4J_URI ${fault}`);
    await expect(provisionDatabase(database, listeners)).rejects.not.toThrow('secret');
  });
});

describe('the JDK', () => {
  /** A folder that looks like a JDK to whoever asks it. */
  async function javaFolder(name: string, version: string, withCompiler: boolean): Promise<string> {
    const home = join(folder, name);
    await mkdir(join(home, 'bin'), { recursive: true });
    const lines = [`java.home = ${home}`, `java.specification.version = ${version}`];
    const script = `#!/bin/sh\ncat >&2 <<END\n${lines.map((line) => `    ${line}`).join('\n')}\nEND\n`;
    await writeFile(join(home, 'bin', 'java'), script);
    await chmod(join(home, 'bin', 'java'), 0o755);
    if (withCompiler) await writeFile(join(home, 'bin', 'javac'), '');
    return home;
  }

  test("is the one of JAVA_HOME, before that of the PATH, before the system's", async () => {
    const [a, b, c] = [
      await javaFolder('a', '17', true),
      await javaFolder('b', '21', true),
      await javaFolder('c', '25', true),
    ];
    const path = ['/nowhere', join(b, 'bin')].join(':');
    expect(await findJavaDevelopmentKit({ JAVA_HOME: a, PATH: path }, [c])).toEqual({ home: a, version: 17 });
    expect(await findJavaDevelopmentKit({ PATH: path }, [c])).toEqual({ home: b, version: 21 });
    expect(await findJavaDevelopmentKit({}, [c])).toEqual({ home: c, version: 25 });
  });

  test('is passed over when its version does not fit, or it cannot compile, and told if nothing else is there', async () => {
    const old = await javaFolder('old', '11', true);
    const young = await javaFolder('young', '26', true);
    const runtime = await javaFolder('runtime', '21', false);
    const fit = await javaFolder('fit', '17', true);
    const environment = { JAVA_HOME: join(folder, 'nowhere'), PATH: join(old, 'bin') };
    expect(await findJavaDevelopmentKit(environment, [young, runtime, fit])).toEqual({
      home: fit,
      version: 17,
    });
    await expect(findJavaDevelopmentKit(environment, [young, runtime])).rejects.toThrow(
      `no Java that was found fits (JAVA_HOME: ${folder}/nowhere/bin/java could not be run (ENOENT); PATH: Java 11; ` +
        `${young}: Java 26; ${runtime}: Java 21 without its compiler); Neo4j needs a JDK 17 to 25`,
    );
    await expect(findJavaDevelopmentKit({}, [])).rejects.toThrow(
      'no Java was found; Neo4j needs a JDK 17 to 25',
    );
  });
});

test('a temporary folder stays while its process lives, and goes at the next start after', async () => {
  const own = await createTemporaryFolder(folder);
  const abandoned = join(folder, 'temporary', `${NO_PROCESS}-x`);
  await mkdir(join(abandoned, 'data'), { recursive: true });
  await removeAbandonedFolders(folder);
  expect(await readdir(join(folder, 'temporary'))).toEqual([own.slice(own.lastIndexOf('/') + 1)]);
});
