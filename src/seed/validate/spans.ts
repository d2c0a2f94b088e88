import type { SeedDocument, SeedMessage, SeedSpan, SeedTextClaim } from '../format/seed.ts';
import { messageAt, type FieldPath, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** The faults of spans that go beyond their document, of hedges outside their claim, and of foreign references. */
export function wrongSpans(seed: PlacedSeed): SeedMessage[] {
  const documents = new Map(seed.documents.rows.map(({ row }) => [row.id, row]));
  const inClaims = textClaims(seed).flatMap((placed) => {
    const { span, subjectMention, objectMention } = placed.row;
    const document = documents.get(placed.row.document);
    if (document === undefined) return [];
    return [
      ...Object.entries({ span, subjectMention, objectMention }).flatMap(([field, inDocument]) =>
        beyondEnd(placed, [field], inDocument, document),
      ),
      ...wrongHedges(placed),
      ...foreignReferences(placed, placed.row.citedReferences, document, [...documents.values()]),
    ];
  });
  const inReferences = seed.documents.rows.flatMap((placed) =>
    placed.row.references.flatMap(({ span }, index) =>
      beyondEnd(placed, ['references', index, 'span'], span, placed.row),
    ),
  );
  return [...inClaims, ...inReferences];
}

/** The claims that are made in texts. */
export function textClaims({ claims }: PlacedSeed): Placed<SeedTextClaim>[] {
  return claims.rows.flatMap(({ row, placeOf }) => (row.record === undefined ? [{ row, placeOf }] : []));
}

function wrongHedges(placed: Placed<SeedTextClaim>): SeedMessage[] {
  const { span, hedge = [] } = placed.row;
  return hedge.flatMap((place, index) => {
    const path = hedge.length === 1 ? ['hedge'] : ['hedge', index];
    const [start, end] = place;
    if (start < span[0] || span[1] < end) {
      const text = `[${place.join(', ')}] must lie within the claim's span [${span.join(', ')}]`;
      return [messageAt(placed, path, text)];
    }
    const previous = hedge[index - 1];
    if (previous === undefined || previous[1] <= start) return [];
    const text = `[${place.join(', ')}] must begin after the one before it, [${previous.join(', ')}], has ended`;
    return [messageAt(placed, path, text)];
  });
}

/** The fault of a span that goes beyond the end of its document. */
export function beyondEnd(
  placed: Placed<unknown>,
  path: FieldPath,
  span: SeedSpan | undefined,
  { id, length }: SeedDocument,
): SeedMessage[] {
  if (span === undefined || span[1] <= length) return [];
  return [
    messageAt(
      placed,
      path,
      `[${span.join(', ')}] goes beyond the end of document ${id}, which is ${length} long: count anew`,
    ),
  ];
}

function foreignReferences(
  placed: Placed<unknown>,
  cited: readonly string[],
  document: SeedDocument,
  documents: readonly SeedDocument[],
): SeedMessage[] {
  return cited.flatMap((id, index) => {
    const owner = documents.find(({ references }) => references.some((reference) => reference.id === id));
    if (owner === undefined || owner === document) return [];
    const text = `"${id}" is a reference of document ${owner.id}, and the claim is in document ${document.id}`;
    return [messageAt(placed, ['citedReferences', index], text)];
  });
}
