import { createHash } from 'node:crypto';
import type { DocumentText, SeedMessage } from '../format/seed.ts';
import { codePointText } from '../read/codePoints.ts';
import { messageAt } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';
import { textClaims } from './spans.ts';

/** Compares documents and claims with the texts that were found; only texts with the right hash are looked at. */
export function compareWithTexts(
  seed: PlacedSeed,
  texts: ReadonlyMap<string, DocumentText>,
): { faults: SeedMessage[]; /** Claims whose words have the right hash. */ verifiedClaims: number } {
  const indexed = new Map(
    [...texts].flatMap(([id, found]) =>
      found.verification === 'VERIFIED' ? [[id, codePointText(found.text)] as const] : [],
    ),
  );
  const faults: SeedMessage[] = [];
  for (const placed of seed.documents.rows) {
    const text = indexed.get(placed.row.id);
    if (text === undefined || text.length === placed.row.length) continue;
    const right = `${placed.row.length} must be ${text.length}, the length of the text in code points`;
    faults.push(messageAt(placed, ['length'], right));
  }
  let verifiedClaims = 0;
  for (const placed of textClaims(seed)) {
    const { document, span, sha256 } = placed.row;
    const text = indexed.get(document);
    if (text === undefined || span[1] > text.length) continue;
    const found = createHash('sha256').update(text.slice(span)).digest('hex');
    if (found === sha256) {
      verifiedClaims += 1;
    } else {
      const fault = `the text at [${span.join(', ')}] has the SHA-256 ${found}: either the span or the hash is wrong`;
      faults.push(messageAt(placed, ['sha256'], fault));
    }
  }
  return { faults, verifiedClaims };
}
