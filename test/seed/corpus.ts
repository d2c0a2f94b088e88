import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../../src/seed/check.ts';
import type {
  DocumentText,
  Seed,
  SeedClaim,
  SeedConcept,
  SeedEvidenceLine,
} from '../../src/seed/format/seed.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, '..', 'shared', 'sources');

/** The corpus, and ways to look into it. */
export interface Corpus {
  readonly seed: Seed;
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly claim: (id: string) => SeedClaim;
  readonly concept: (id: string) => SeedConcept;
  /** The claims with these values, by id. */
  readonly claims: (
    wanted: Partial<Pick<SeedClaim, 'document' | 'subject' | 'predicate' | 'object'>>,
  ) => SeedClaim[];
}

/** Reads the corpus, with its texts where they are. */
export async function readCorpus(): Promise<Corpus> {
  const { seed, documents } = await checkSeed(join(ROOT, 'seed'), existsSync(SOURCES) ? SOURCES : undefined);
  if (seed === undefined) throw new Error('The corpus has a fault: run npm run seed -- --check');
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined) throw new Error(`The corpus has no ${id}`);
    return row;
  };
  return {
    seed,
    documents,
    claim: (id) => byId(seed.claims, id),
    concept: (id) => byId(seed.concepts, id),
    claims: (wanted) =>
      seed.claims.filter((claim) =>
        Object.entries(wanted).every(([key, value]) => claim[key as keyof typeof wanted] === value),
      ),
  };
}

/** What a claim or a line is about. */
export function triple({ subject, predicate, object }: SeedClaim | SeedEvidenceLine): string {
  return `${subject} ${predicate} ${object}`;
}

/** Its qualifiers: kind, and the concept if there is one, else our words. */
export function qualifiers({ qualifiers: all }: SeedClaim | SeedEvidenceLine): string[] {
  return all.map(
    ({ kind, concept, value, exclusive }) => `${kind} ${concept ?? value}${exclusive ? ' only' : ''}`,
  );
}
