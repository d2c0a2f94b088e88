import DataLoader from 'dataloader';
import { BadUserInput } from '../errors.ts';
import { findDocument } from '../document/document.loader.ts';
import type { StoredDocument } from '../document/document.queries.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { claimsOfDocuments, curatedDifferences, type StoredDifference } from './comparison.queries.ts';
import { seenFrom, type CuratedDifference } from './curatedDifference.ts';
import { unpairedDifferences, type UnpairedDifference } from './unpairedDifference.ts';
import { pairClaims, type PairedClaim, type Pairing, type PropositionPair } from './pairing.ts';

/** The most claims that a document may make to be compared. */
const CLAIMS_MAXIMUM = 5_000;

/** The most differences that are shown of what readers noted between two documents. */
const CURATED_MAXIMUM = 1_000;

/** Two documents set against each other; nothing of them is read before it is asked for, and each thing once. */
export interface Comparison {
  readonly left: StoredDocument;
  readonly right: StoredDocument;
  /** @throws BadUserInput when a document makes more than 5,000 claims. */
  readonly pairing: () => Promise<Pairing>;
  /** What readers noted, ordered by id; at most 1,000. */
  readonly curated: () => Promise<readonly CuratedDifference[]>;
  /** Whether readers noted more than that. */
  readonly isCut: () => Promise<boolean>;
  /** What readers noted where the two share no proposition, in the order of the left text. */
  readonly unpaired: () => Promise<readonly UnpairedDifference[]>;
}

/** What both documents of a comparison claim of one proposition. */
export interface ComparedPair extends PropositionPair {
  readonly comparison: Comparison;
}

const pairedClaims = perOperation(
  (operation) =>
    new DataLoader<string, readonly PairedClaim[]>(async (ids) => {
      const rows = await operation.read(claimsOfDocuments, { ids, limit: CLAIMS_MAXIMUM + 1 });
      const claims = new Map(rows.map((row) => [row.document, row.claims]));
      return ids.map((document) =>
        (claims.get(document) ?? []).map(([id, start, proposition]) => ({
          id,
          start: start ?? 0,
          proposition,
        })),
      );
    }),
);

interface DocumentPair {
  readonly left: string;
  readonly right: string;
}

const storedDifferences = perOperation(
  (operation) =>
    new DataLoader<DocumentPair, readonly StoredDifference[], string>(
      async (pairs) => {
        const rows = await operation.read(curatedDifferences, { pairs, limit: CURATED_MAXIMUM + 1 });
        const found = Map.groupBy(rows, keyOf);
        return pairs.map((pair) => (found.get(keyOf(pair)) ?? []).map(({ difference }) => difference));
      },
      { cacheKeyFn: keyOf },
    ),
);

const keyOf = ({ left, right }: DocumentPair) => `${left} ${right}`;

/**
 * Sets two documents against each other; null where one is not there.
 *
 * @throws BadUserInput when both are one document.
 */
export async function compareDocuments(operation: Operation, ids: DocumentPair): Promise<Comparison | null> {
  if (ids.left === ids.right) {
    throw new BadUserInput('right', `right: "${ids.right}" is the same document as left; name another one`);
  }
  const [left, right] = await Promise.all([
    findDocument(operation, ids.left),
    findDocument(operation, ids.right),
  ]);
  return left === null || right === null ? null : comparisonOf(operation, left, right);
}

function comparisonOf(operation: Operation, left: StoredDocument, right: StoredDocument): Comparison {
  async function claimsOf(side: 'left' | 'right', { id }: StoredDocument) {
    const claims = await pairedClaims(operation).load(id);
    if (claims.length <= CLAIMS_MAXIMUM) return claims;
    throw new BadUserInput(
      side,
      `${side}: document "${id}" makes more than ${CLAIMS_MAXIMUM} claims, too many to compare; name a smaller one`,
    );
  }
  const readClaims = () => Promise.all([claimsOf('left', left), claimsOf('right', right)]);
  async function readPairing() {
    return pairClaims(...(await readClaims()));
  }
  const readStored = () => storedDifferences(operation).load({ left: left.id, right: right.id });
  async function readCurated() {
    return (await readStored()).slice(0, CURATED_MAXIMUM).map((difference) => seenFrom(left.id, difference));
  }
  async function readUnpaired() {
    return unpairedDifferences(await readCurated(), ...(await readClaims()));
  }
  let pairing: Promise<Pairing> | undefined;
  let curated: Promise<readonly CuratedDifference[]> | undefined;
  let unpaired: Promise<readonly UnpairedDifference[]> | undefined;
  return {
    left,
    right,
    pairing: () => (pairing ??= readPairing()),
    curated: () => (curated ??= readCurated()),
    isCut: async () => (await readStored()).length > CURATED_MAXIMUM,
    unpaired: () => (unpaired ??= readUnpaired()),
  };
}
