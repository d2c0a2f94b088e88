import { assertionId, isIdentityKind } from '../../assertion/assertion.ts';
import type { SeedMessage, SeedPlace, SeedQualifier } from '../format/seed.ts';
import { suggestion } from '../read/nearest.ts';
import { formatPlace, messageAt } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';
import { textClaims } from './spans.ts';

/** A claim or a line, as far as it says which assertion it is about. */
export interface AboutAssertion {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers: readonly SeedQualifier[];
}

/** The id of the assertion that a claim or a line is about, in the source's own concept ids. */
export function assertionOf({ subject, predicate, object, qualifiers }: AboutAssertion): string {
  const identity = qualifiers.flatMap(({ kind, value, concept }) =>
    isIdentityKind(kind) ? [{ kind, value: concept ?? value }] : [],
  );
  return assertionId({ subject, predicate, object, qualifiers: identity });
}

/** The faults of claims and lines that are there twice. */
export function repeatedFacts(seed: PlacedSeed): SeedMessage[] {
  const claims = new Map<string, SeedPlace>();
  const lines = new Map<string, SeedPlace>();
  return [
    ...textClaims(seed).flatMap((placed) => {
      const { document, span, stance } = placed.row;
      const key = [document, ...span, assertionOf(placed.row), stance].join(' ');
      const first = claims.get(key);
      claims.set(key, first ?? placed.placeOf([]));
      if (first === undefined) return [];
      return [
        messageAt(
          placed,
          [],
          `says the same of the same place as the claim at ${formatPlace(first)}: keep one`,
        ),
      ];
    }),
    ...seed.evidence.rows.flatMap((placed) => {
      const { study } = placed.row;
      const assertion = assertionOf(placed.row);
      const first = lines.get(`${study} ${assertion}`);
      lines.set(`${study} ${assertion}`, first ?? placed.placeOf([]));
      if (first === undefined) return [];
      const text = `study ${study} has a line on ${assertion} at ${formatPlace(first)}: one study, one line; join the two`;
      return [messageAt(placed, [], text)];
    }),
  ];
}

/** The faults of mechanisms that list an assertion twice, or one that no claim and no line is about. */
export function wrongMechanisms(seed: PlacedSeed): SeedMessage[] {
  const facts = [...seed.claims.rows, ...seed.evidence.rows].map(({ row }) => assertionOf(row));
  const unread = [...seed.claims.unreadRows, ...seed.evidence.unreadRows].flatMap(({ row }) =>
    triplesIn(row),
  );
  const known = new Set(facts);
  return seed.mechanisms.rows.flatMap((placed) => {
    const { assertions } = placed.row;
    return assertions.flatMap((id, index) => {
      const path = ['assertions', index];
      if (assertions.indexOf(id) !== index)
        return [messageAt(placed, path, `"${id}" is there twice: keep one`)];
      if (known.has(id) || unread.some((triple) => id === triple || id.startsWith(`${triple};`))) return [];
      return [
        messageAt(
          placed,
          path,
          `no claim and no line is about "${id}"${suggestion(id, known) || '; name one that a claim or line is about'}`,
        ),
      ];
    });
  });
}

/** What a row that does not have its form seems to be about, so that a mechanism's reference to it is no fault. */
function triplesIn(row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const { subject, predicate, object } = row as Record<string, unknown>;
  return [[subject, predicate, object].join('.')];
}
