import { isIdentityKind } from '../../assertion/assertion.ts';
import type { SeedMessage, SeedQualifier } from '../format/seed.ts';
import { DIRECTIONS } from '../join/direction.ts';
import { messageAt, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/**
 * The faults of qualifiers that are part of an assertion's identity and do not say it in a form that can be compared.
 */
export function wrongQualifiers(seed: PlacedSeed): SeedMessage[] {
  return [...seed.claims.rows, ...seed.evidence.rows].flatMap((placed) => {
    const { qualifiers } = placed.row;
    return qualifiers.flatMap((qualifier, index) => [
      ...wrongQualifier(placed, qualifier, index),
      ...repeatedQualifier(placed, qualifiers, index),
    ]);
  });
}

/** An assertion has one direction, and each other part of its identity once. */
function repeatedQualifier(
  placed: Placed<unknown>,
  qualifiers: readonly SeedQualifier[],
  index: number,
): SeedMessage[] {
  const current = qualifiers[index];
  if (current === undefined || !isIdentityKind(current.kind)) return [];
  const repeats = qualifiers
    .slice(0, index)
    .some(
      ({ kind, concept }) => kind === current.kind && (kind === 'DIRECTION' || concept === current.concept),
    );
  const what = current.concept === undefined ? '' : ` of ${current.concept}`;
  return repeats
    ? [
        messageAt(
          placed,
          ['qualifiers', index],
          `a second ${current.kind}${what}: an assertion has one, keep one`,
        ),
      ]
    : [];
}

function wrongQualifier(placed: Placed<unknown>, qualifier: SeedQualifier, index: number): SeedMessage[] {
  const { kind, value, concept } = qualifier;
  const path = (field: string) => ['qualifiers', index, field];
  if ((kind === 'COMBINATION' || kind === 'DISEASE_CONTEXT') && concept === undefined) {
    return [
      messageAt(
        placed,
        path('concept'),
        `is missing: a ${kind} tells assertions apart and must name a concept`,
      ),
    ];
  }
  if (kind !== 'DIRECTION') return [];
  const faults: SeedMessage[] = [];
  if (!DIRECTIONS.includes(value)) {
    faults.push(messageAt(placed, path('value'), `"${value}" must be one of ${DIRECTIONS.join(', ')}`));
  }
  if (concept !== undefined) {
    faults.push(messageAt(placed, path('concept'), 'must be left out: a DIRECTION names no concept'));
  }
  return faults;
}
