import type { SeedMessage } from '../format/seed.ts';
import { messageAt } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** The faults of studies that are possibly the same as themselves, or as one that does not say so. */
export function oneSidedSameness({ studies }: PlacedSeed): SeedMessage[] {
  const byId = new Map(studies.rows.map(({ row }) => [row.id, row]));
  return studies.rows.flatMap((placed) =>
    placed.row.possiblySameAs.flatMap((other, index) => {
      const path = ['possiblySameAs', index];
      const { id } = placed.row;
      if (other === id) return [messageAt(placed, path, `"${id}" is this study itself: name another one`)];
      const study = byId.get(other);
      if (study === undefined || study.possiblySameAs.includes(id)) return [];
      return [messageAt(placed, path, `study ${other} does not say the same of ${id}: say it on both sides`)];
    }),
  );
}
