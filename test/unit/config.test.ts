import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig, SETTINGS, type Config } from '../../src/config.ts';
import { CannotStart } from '../../src/errors.ts';

/** All that the settings say, without the environment of child processes, which is whatever was given. */
function comparable(config: Config): Config {
  return { ...config, database: { ...config.database, environment: {} } };
}

describe('the settings', () => {
  test('of an empty environment are those that .env.example shows', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8')) as Record<string, string>;
    expect(Object.keys(example).sort()).toEqual([...SETTINGS].sort());
    expect(comparable(readConfig(example))).toEqual(comparable(readConfig({})));
  });

  test('are taken from the environment', () => {
    const config = readConfig({
      PORT: '0',
      CORS_ORIGINS: 'https://example.org, http://localhost:3000',
      NEO4J_URI: 'neo4j+s://graph.example.org',
      SEED_DIRS: 'seed,other',
      SEED_AT_START: 'false',
    });
    expect(config.api.port).toBe(0);
    expect(config.api.corsOrigins).toEqual(['https://example.org', 'http://localhost:3000']);
    expect(config.database.uri).toBe('neo4j+s://graph.example.org');
    expect(config.seed).toEqual({
      folders: ['seed', 'other'],
      documents: null,
      loadAtStart: false,
      adopt: false,
    });
  });

  test('that are wrong are told all at once, by name, with what would be right', () => {
    const wrong = {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'example.org',
      NEO4J_FROM: 'address',
      NEO4J_URI: '',
      SEED_AT_START: 'yes',
    };
    expect(() => readConfig(wrong)).toThrow(CannotStart);
    expect(() => readConfig(wrong)).toThrow(
      [
        'these settings are not right:',
        '  LOG_LEVEL: must be one of trace, debug, info, warn, error, fatal, silent (it is "loud")',
        '  PORT: must be a whole number from 0 to 65535 (it is "70000")',
        '  CORS_ORIGINS: must be origins such as https://example.org, separated by commas (it is "example.org")',
        '  SEED_AT_START: must be true or false (it is "yes")',
        '  NEO4J_URI: is needed when NEO4J_FROM is address',
      ].join('\n'),
    );
  });

  test('of Bolt and routing addresses, encrypted or not, are taken, and others are not', () => {
    for (const scheme of ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']) {
      expect(readConfig({ NEO4J_URI: `${scheme}://localhost:7687` }).database.uri).toBe(
        `${scheme}://localhost:7687`,
      );
    }
    expect(() => readConfig({ NEO4J_URI: 'http://localhost:7474' })).toThrow(
      'NEO4J_URI: must be like bolt://host:7687',
    );
  });

  test('do not show a password', () => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'hidden', PORT: '-1' })).not.toThrow('hidden');
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}).api)).toBe(true);
  });
});
