import type { SeedDifference, SeedDocument, SeedMessage, SeedPlace } from '../format/seed.ts';
import { suggestion } from '../read/nearest.ts';
import { formatPlace, messageAt, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';
import { beyondEnd } from './spans.ts';

/** The faults of differences that name what their documents do not state, or are there twice. */
export function wrongDifferences(seed: PlacedSeed): SeedMessage[] {
  const documents = new Map(seed.documents.rows.map(({ row }) => [row.id, row]));
  const stated = statedPropositions(seed);
  return [
    ...seed.differences.rows.flatMap((placed) => [
      ...unstated(placed, stated, documents),
      ...beyondEnds(placed, documents),
    ]),
    ...repeatedDifferences(seed),
  ];
}

/** The propositions that each document states, by document; also of claims that have faults of their own. */
function statedPropositions({ claims }: PlacedSeed): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  const rows = [...claims.rows, ...claims.unreadRows].map(({ row }) => row);
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    const { document, proposition } = row as Record<string, unknown>;
    if (typeof document !== 'string' || typeof proposition !== 'string') continue;
    stated.set(document, (stated.get(document) ?? new Set()).add(proposition));
  }
  return stated;
}

function unstated(
  placed: Placed<SeedDifference>,
  stated: ReadonlyMap<string, ReadonlySet<string>>,
  documents: ReadonlyMap<string, SeedDocument>,
): SeedMessage[] {
  const { proposition, rightProposition, left, right } = placed.row;
  const expected: (readonly [field: string, id: string | undefined, document: string])[] = [
    ['proposition', proposition, left],
    rightProposition === undefined
      ? ['proposition', proposition, right]
      : ['rightProposition', rightProposition, right],
  ];
  return expected.flatMap(([field, id, document]) => {
    const here = stated.get(document) ?? new Set<string>();
    if (id === undefined || !documents.has(document) || here.has(id)) return [];
    const text = `no claim of document ${document} has the proposition "${id}"${suggestion(id, here)}`;
    return [messageAt(placed, [field], text)];
  });
}

function beyondEnds(
  placed: Placed<SeedDifference>,
  documents: ReadonlyMap<string, SeedDocument>,
): SeedMessage[] {
  const { left, right, leftSpan, rightSpan } = placed.row;
  const places = [
    ['leftSpan', leftSpan, left],
    ['rightSpan', rightSpan, right],
  ] as const;
  return places.flatMap(([field, span, id]) => {
    const document = documents.get(id);
    return document === undefined ? [] : beyondEnd(placed, [field], span, document);
  });
}

function repeatedDifferences({ differences }: PlacedSeed): SeedMessage[] {
  const places = new Map<string, SeedPlace>();
  return differences.rows.flatMap((placed) => {
    const { proposition, left, right, kind, leftSpan, rightSpan } = placed.row;
    const sides = [`${left} ${String(leftSpan)}`, `${right} ${String(rightSpan)}`].toSorted();
    const key = [proposition, kind, ...sides].join(' ');
    const first = places.get(key);
    places.set(key, first ?? placed.placeOf([]));
    if (first === undefined) return [];
    const text = `the ${kind} difference of these two documents here is already at ${formatPlace(first)}: join the two`;
    return [messageAt(placed, [], text)];
  });
}
