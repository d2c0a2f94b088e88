import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ERROR_TABLE, type ErrorKind } from '../../src/api/errorTable.ts';
import { SETTINGS } from '../../src/config.ts';

const page = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const entries = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry]),
);

test('the page has an entry for each code of the table, and no other', () => {
  expect([...entries.keys()].sort()).toEqual(Object.keys(ERROR_TABLE).sort());
});

test.each(Object.entries<ErrorKind>(ERROR_TABLE))(
  'the entry of %s tells its status, what to do, and shows it',
  (code, kind) => {
    const entry = entries.get(code) ?? '';
    expect(entry).toContain(`HTTP ${kind.status}${kind.requestInOrder ? '' : '*'}`);
    expect(/^HTTP [^.]*retryable/mu.test(entry)).toBe(kind.retryable);
    expect(entry).toContain('**Do:**');
    const example = /```json\n([\s\S]*?)```/u.exec(entry)?.[1] ?? '';
    const { errors } = JSON.parse(example) as { errors: { extensions: Record<string, unknown> }[] };
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(errors[0]?.extensions['retryable'] ?? false).toBe(kind.retryable);
  },
);

test('the settings that the page names are settings', () => {
  const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/gu)]
    .map(([, name]) => name ?? '')
    .filter((name) => !(name in ERROR_TABLE));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
});
