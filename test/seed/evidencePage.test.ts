import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Seed } from '../../src/seed/format/seed.ts';
import { joinSources } from '../../src/seed/join/join.ts';
import { readCorpus } from './corpus.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs');
const PAGE = await readFile(join(FOLDER, 'evidence.md'), 'utf8');

/** What the page names in the form of ids, each once. */
const named = (form: RegExp) => new Set(PAGE.match(form));

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

let seed: Seed;
beforeAll(async () => {
  ({ seed } = await readCorpus());
});

it.each<[string, RegExp, number, () => readonly string[]]>([
  ['claims', /\b(?:da|nl|ar)-c\d+\b/gu, 7, () => idsOf(seed.claims)],
  ['evidence lines', /\bE-[A-Z]\w*-\d+\b/gu, 15, () => idsOf(seed.evidence)],
  ['studies', /(?<![\w-])[LS]\d+[a-z]?\b/gu, 12, () => idsOf(seed.studies)],
  ['propositions', /\bP-[a-z][\w-]*/gu, 2, () => seed.claims.flatMap(({ proposition }) => proposition ?? [])],
  ['concepts', /(?<=`)[a-z]+(?:_[a-z]+)+(?=`)/gu, 5, () => idsOf(seed.concepts)],
  ['assertions', /(?<=`)\w+\.[A-Z_]+\.\w+(?=`)/gu, 7, () => idsOf(joinSources([seed]).assertions)],
])('the page on evidence names %s that the corpus has', (_, form, least, known) => {
  const ids = known();
  expect(named(form).size).toBeGreaterThanOrEqual(least);
  expect([...named(form)].filter((id) => !ids.includes(id))).toEqual([]);
});

it('the page on evidence leads to pages and tests that are there', () => {
  const links = [...PAGE.matchAll(/\]\((?<path>[^)#]+)/gu)].map(({ groups }) => groups?.['path'] ?? '');
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
});

it('the page on evidence has each of what its rules rest on, and leads to each', () => {
  const numbers = [...PAGE.matchAll(/\[(?<number>\d+)\]/gu)].map(({ groups }) => Number(groups?.['number']));
  const listed = [...PAGE.matchAll(/^(?<number>\d+)\. /gmu)].map(({ groups }) => Number(groups?.['number']));
  expect(listed).toEqual(listed.map((_, index) => index + 1));
  expect([...new Set(numbers)].sort((left, right) => left - right)).toEqual(listed);
});
