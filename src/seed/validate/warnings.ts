import { join } from 'node:path';
import type { DocumentText, SeedMessage, SeedQualifier } from '../format/seed.ts';
import { messageAt } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** Warnings of concepts that nothing in the seed speaks of. */
export function unusedConcepts(seed: PlacedSeed): SeedMessage[] {
  const inQualifiers = (qualifiers: readonly SeedQualifier[]) =>
    qualifiers.flatMap(({ concept }) => concept ?? []);
  const used = new Set([
    ...[...seed.claims.rows, ...seed.evidence.rows].flatMap(({ row }) => [
      row.subject,
      row.object,
      ...inQualifiers(row.qualifiers),
    ]),
    ...seed.structure.rows.flatMap(({ row }) => [row.subject, row.object]),
    ...seed.studies.rows.flatMap(({ row }) => row.species ?? []),
  ]);
  return seed.concepts.rows.flatMap((placed) =>
    used.has(placed.row.id)
      ? []
      : [
          messageAt(
            placed,
            ['id'],
            `nothing speaks of "${placed.row.id}": no claim, line, link, qualifier or study`,
          ),
        ],
  );
}

/** Warnings of words for values that no qualifier has. */
export function unusedWords(seed: PlacedSeed): SeedMessage[] {
  const values = new Set(
    [...seed.claims.rows, ...seed.evidence.rows].flatMap(({ row }) =>
      row.qualifiers.map(({ value }) => value),
    ),
  );
  return seed.words.rows.flatMap((placed) => {
    const { en } = placed.row;
    return en === undefined || values.has(en)
      ? []
      : [messageAt(placed, ['en'], `no qualifier has the value "${en}"`)];
  });
}

/** Messages about documents whose file, in the folder of the texts, is not the text that the offsets were counted in. */
export function changedTexts(
  seed: PlacedSeed,
  folder: string,
  texts: ReadonlyMap<string, DocumentText>,
): SeedMessage[] {
  return seed.documents.rows.flatMap((placed) => {
    const { id, file, sha256 } = placed.row;
    const text = texts.get(id);
    if (text?.verification !== 'MISMATCH') return [];
    const path = join(folder, file);
    const reason =
      text.found === sha256
        ? `${path} is not UTF-8, so no offset can be counted in it`
        : `${path} has the SHA-256 ${text.found}, so it is not the text that the offsets were counted in`;
    return [messageAt(placed, ['sha256'], `${reason}: put the right text back, or count anew`)];
  });
}

/** Warnings of documents without a file, for a check that was given a folder of texts. */
export function missingTexts(
  seed: PlacedSeed,
  folder: string,
  texts: ReadonlyMap<string, DocumentText>,
): SeedMessage[] {
  return seed.documents.rows.flatMap((placed) => {
    const { id, file } = placed.row;
    if (texts.get(id)?.verification !== 'SOURCE_MISSING') return [];
    return [messageAt(placed, ['file'], `${join(folder, file)} is not there: document ${id} has no quotes`)];
  });
}
