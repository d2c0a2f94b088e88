import type { SeedMessage } from '../format/seed.ts';
import { messageAt } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** The faults of names: none preferred in English, two preferred in one language, one name twice. */
export function wrongNames({ concepts }: PlacedSeed): SeedMessage[] {
  return concepts.rows.flatMap((placed) => {
    const { names } = placed.row;
    const faults: SeedMessage[] = [];
    const preferred = new Map<string, string>();
    const known = new Set<string>();
    for (const [index, { text, language, kind }] of names.entries()) {
      const name = `${language} ${text}`;
      if (known.has(name)) {
        faults.push(
          messageAt(placed, ['names', index], `the name "${text}" (${language}) is there twice: keep one`),
        );
      }
      known.add(name);
      if (kind !== 'PREFERRED') continue;
      const other = preferred.get(language);
      if (other === undefined) {
        preferred.set(language, text);
      } else {
        const both = `"${text}" and "${other}" are both PREFERRED in "${language}": make one of them a SYNONYM`;
        faults.push(messageAt(placed, ['names', index, 'kind'], both));
      }
    }
    if (!preferred.has('en')) {
      faults.push(
        messageAt(placed, ['names'], 'no name is PREFERRED in English ("en"): every concept has one'),
      );
    }
    return faults;
  });
}
