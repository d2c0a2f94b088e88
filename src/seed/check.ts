import { byCodeUnit } from '../language/order.ts';
import type { DocumentText, Seed, SeedMessage } from './format/seed.ts';
import { byPlace, formatPlace } from './read/placed.ts';
import { readDocuments } from './read/readDocuments.ts';
import { readSeed, withoutPlaces, type PlacedSeed } from './read/readSeed.ts';
import { compareWithTexts } from './validate/texts.ts';
import { validateSeed } from './validate/validateSeed.ts';
import { changedTexts, missingTexts, unusedConcepts, unusedWords } from './validate/warnings.ts';

/** What a check of a seed folder came to. */
export interface SeedCheck {
  /** Undefined where there is a fault. */
  readonly seed: Seed | undefined;
  /** The text of each document as it was found, by document id. */
  readonly documents: ReadonlyMap<string, DocumentText>;
  /** By file and line. */
  readonly faults: readonly SeedMessage[];
  /** By file and line. */
  readonly warnings: readonly SeedMessage[];
  readonly counts: SeedCounts;
}

/** How much there is in a seed, rows with faults left out. */
export interface SeedCounts {
  readonly concepts: number;
  readonly names: number;
  readonly xrefs: number;
  readonly predicates: number;
  readonly structure: number;
  readonly documents: number;
  readonly verifiedDocuments: number;
  readonly claims: number;
  /** Claims whose words have the right hash in a text that was there. */
  readonly verifiedClaims: number;
  readonly studies: number;
  readonly evidence: number;
  readonly mechanisms: number;
  readonly chains: number;
  readonly words: number;
  readonly differences: number;
}

/**
 * Reads and checks a seed folder against itself and, where they are there, against its texts. Needs no database.
 *
 * @param documentsFolder - The folder of the texts; without one all texts are missing.
 * @param options - `strict`: a text that is not the one the offsets were counted in is a fault and no warning. `showFolder`: every
 * place is told with the folder, so that two folders with files of one name can be told apart.
 * @throws CannotStart when the seed's folder is not there or cannot be read, or a text is there and cannot be read.
 */
export async function checkSeed(
  folder: string,
  documentsFolder: string | undefined,
  { strict = false, showFolder = false }: { readonly strict?: boolean; readonly showFolder?: boolean } = {},
): Promise<SeedCheck> {
  const shownFolder = showFolder ? folder : '';
  const { seed: placed, faults: readingFaults, isWhole } = await readSeed(folder, shownFolder);
  const documents = await readDocuments(
    documentsFolder,
    placed.documents.rows.map(({ row }) => row),
  );
  const changed = changedTexts(placed, documentsFolder ?? '', documents);
  const { faults: textFaults, verifiedClaims } = compareWithTexts(placed, documents);
  // What is in a file that cannot be read would be told to be missing.
  const faultsAcrossRows = isWhole ? validateSeed(placed) : [];
  const faults = [...readingFaults, ...faultsAcrossRows, ...textFaults, ...(strict ? changed : [])];
  const warnings = [
    ...unusedConcepts(placed),
    ...unusedWords(placed),
    ...(strict ? [] : changed),
    ...(documentsFolder === undefined ? [] : missingTexts(placed, documentsFolder, documents)),
  ];
  const source = faults.length === 0 ? placed.source : undefined;
  return {
    seed: source === undefined ? undefined : withoutPlaces(placed, source.row),
    documents,
    faults: inOrder(faults),
    warnings: inOrder(warnings),
    counts: { ...countRows(placed), verifiedClaims, verifiedDocuments: countVerified(documents) },
  };
}

/** A message on a line of its own: `claims/da.jsonl:12: …`. */
export function formatMessage(message: SeedMessage): string {
  return `${formatPlace(message)}: ${message.text}`;
}

function countRows(seed: PlacedSeed): Omit<SeedCounts, 'verifiedClaims' | 'verifiedDocuments'> {
  const concepts = seed.concepts.rows.map(({ row }) => row);
  return {
    concepts: concepts.length,
    names: concepts.flatMap(({ names }) => names).length,
    xrefs: concepts.flatMap(({ xrefs }) => xrefs).length,
    predicates: seed.predicates.rows.length,
    structure: seed.structure.rows.length,
    documents: seed.documents.rows.length,
    claims: seed.claims.rows.length,
    studies: seed.studies.rows.length,
    evidence: seed.evidence.rows.length,
    mechanisms: seed.mechanisms.rows.length,
    chains: seed.chains.rows.length,
    words: seed.words.rows.length,
    differences: seed.differences.rows.length,
  };
}

function countVerified(documents: ReadonlyMap<string, DocumentText>): number {
  return [...documents.values()].filter(({ verification }) => verification === 'VERIFIED').length;
}

function inOrder(messages: readonly SeedMessage[]): SeedMessage[] {
  return messages.toSorted((left, right) => byPlace(left, right) || byCodeUnit(left.text, right.text));
}
