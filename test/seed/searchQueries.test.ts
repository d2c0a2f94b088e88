import { beforeAll, describe, expect, it } from 'vitest';
import type { SeedConcept } from '../../src/seed/format/seed.ts';
import { readSearchQueries, type SearchHit } from '../support/searchQueries.ts';
import { readCorpus, type Corpus } from './corpus.ts';

const { hits, misses } = readSearchQueries();
let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus();
});

/** How many letters are put in, left out, exchanged or swapped with their neighbour between two words. */
function typosBetween(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(left.length, right.length);
}

const withoutArticles = (text: string) => text.replace(/(?<=^|\s)ال(?=\S{3})/gu, '');
const plain = (text: string) => withoutArticles(text.toLowerCase());
const withoutMarks = (text: string) => withoutArticles(text.normalize('NFD').replace(/\p{M}/gu, ''));
const lettersOnly = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const curie = (text: string) => text.replace(/\s/gu, '').toLowerCase();
const names = ({ names: all }: SeedConcept) => all.map(({ text }) => text);
const ownNames = ({ first, asker }: SearchHit, kind?: string) =>
  corpus
    .concept(first)
    .names.filter((name) => name.language === asker && (kind === undefined || name.kind === kind))
    .map(({ text }) => text);
const rowsThatVary = (...kinds: SearchHit['varies'][]) => hits.filter(({ varies }) => kinds.includes(varies));

/** The queries of the rows for which this does not hold. */
const failing = (rows: SearchHit[], holds: (row: SearchHit) => boolean) =>
  rows.filter((row) => !holds(row)).map(({ asker, query }) => `${asker}: ${query}`);

describe('The table of search queries', () => {
  it('asks in four languages, each at length', () => {
    for (const asker of ['en', 'nl', 'da', 'ar']) {
      expect(hits.filter((row) => row.asker === asker).length).toBeGreaterThanOrEqual(140);
      expect(misses.filter((row) => row.asker === asker).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('asks each query once for one asker', () => {
    const asked = [...hits, ...misses].map(({ asker, query }) => `${asker} ${query}`);
    expect(asked.filter((query, place) => asked.indexOf(query) !== place)).toEqual([]);
  });

  it('expects concepts that the seed has, and every condition, symptom and food', () => {
    const expected = new Set(hits.map(({ first }) => first));
    const suggested = misses.flatMap(({ suggested: concept }) => concept ?? []);
    const known = new Set(corpus.seed.concepts.map(({ id }) => id));
    expect([...expected, ...suggested].filter((id) => !known.has(id))).toEqual([]);
    const wanted = corpus.seed.concepts.filter(({ category }) =>
      ['CONDITION', 'SYMPTOM', 'FOOD', 'SUPPLEMENT', 'DOSAGE_FORM', 'DRUG'].includes(category),
    );
    expect(wanted.map(({ id }) => id).filter((id) => !expected.has(id))).toEqual([]);
    expect(expected.size).toBeGreaterThanOrEqual(120);
  });
});

describe('A row of the table of search queries', () => {
  it('does not ask by a name of another concept alone', () => {
    const ambiguous = failing(hits, ({ first, query }) => {
      const named = corpus.seed.concepts.filter((concept) =>
        names(concept).map(plain).includes(plain(query)),
      );
      return named.length === 0 || named.some(({ id }) => id === first);
    });
    expect(ambiguous).toEqual([]);
  });

  it('asks by a name as it stands', () => {
    const kinds = { name: 'PREFERRED', synonym: 'SYNONYM', mention: 'MENTION' } as const;
    for (const [varies, kind] of Object.entries(kinds)) {
      const rows = hits.filter((row) => row.varies === varies);
      expect(failing(rows, (row) => ownNames(row, kind).includes(row.query))).toEqual([]);
    }
    const elsewhere = failing(rowsThatVary('other-language'), ({ first, asker, query }) =>
      corpus
        .concept(first)
        .names.some(({ language, text }) => language !== asker && text.toLowerCase() === query.toLowerCase()),
    );
    expect(elsewhere).toEqual([]);
  });

  it('varies the name in what it says, and in nothing else', () => {
    const alike = (change: (text: string) => string) => (row: SearchHit) =>
      ownNames(row).some((name) => change(name) === change(row.query)) && !ownNames(row).includes(row.query);
    expect(
      failing(
        rowsThatVary('case'),
        alike((text) => text.toLowerCase()),
      ),
    ).toEqual([]);
    expect(failing(rowsThatVary('diacritics'), alike(withoutMarks))).toEqual([]);
    expect(
      failing(
        rowsThatVary('tatweel'),
        alike((text) => text.replaceAll('ـ', '')),
      ),
    ).toEqual([]);
    expect(failing(rowsThatVary('spacing'), alike(lettersOnly))).toEqual([]);
    const begun = failing(rowsThatVary('prefix'), (row) =>
      ownNames(row).some((name) => name.startsWith(row.query) && name !== row.query),
    );
    expect(begun).toEqual([]);
  });

  it('asks by an identifier that means exactly the concept', () => {
    const inexact = failing(rowsThatVary('curie'), ({ first, query }) =>
      corpus
        .concept(first)
        .xrefs.some((xref) => xref.match === 'EXACT' && curie(xref.curie) === curie(query)),
    );
    expect(inexact).toEqual([]);
  });

  it('with a typo is one letter from a name of its concept, and from no other', () => {
    const unclear = failing(rowsThatVary('typo'), ({ first, query }) => {
      const near = corpus.seed.concepts.filter((concept) =>
        names(concept).some((name) => typosBetween(plain(query), plain(name)) <= 1),
      );
      return near.length === 1 && near[0]?.id === first && !names(near[0]).includes(query);
    });
    expect(unclear).toEqual([]);
  });

  it('that misses is two typos from the concept to suggest and no other, or by no name of any', () => {
    const within = (typos: number, query: string) =>
      corpus.seed.concepts
        .filter((concept) => names(concept).some((name) => typosBetween(plain(query), plain(name)) <= typos))
        .map(({ id }) => id);
    for (const { query, suggested } of misses) {
      expect(within(suggested === null ? 0 : 1, query), query).toEqual([]);
      if (suggested !== null) expect(within(2, query), query).toEqual([suggested]);
    }
  });
});
