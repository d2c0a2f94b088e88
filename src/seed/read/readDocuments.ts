import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart, systemCodeOf } from '../../errors.ts';
import type { DocumentText, SeedDocument } from '../format/seed.ts';

/**
 * Reads the texts of documents and compares them with their hashes. Without a folder all are missing. A text that has
 * the right hash and is not UTF-8 counts as a mismatch, since no offset can be counted in it.
 *
 * @returns By document id.
 * @throws CannotStart when a file is there and cannot be read.
 */
export async function readDocuments(
  folder: string | undefined,
  documents: readonly SeedDocument[],
): Promise<ReadonlyMap<string, DocumentText>> {
  const texts = new Map<string, DocumentText>();
  for (const { id, file, sha256 } of documents) {
    const bytes = folder === undefined ? undefined : await readIfThere(join(folder, file));
    texts.set(id, bytes === undefined ? { verification: 'SOURCE_MISSING' } : verify(bytes, sha256));
  }
  return texts;
}

function verify(bytes: Uint8Array, sha256: string): DocumentText {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) return { verification: 'MISMATCH', found };
  try {
    return {
      verification: 'VERIFIED',
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch {
    return { verification: 'MISMATCH', found };
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = systemCodeOf(error) ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CannotStart(
      `The document ${path} cannot be read (${code}): make it a readable file, or take it away`,
    );
  }
}
