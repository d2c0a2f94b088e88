import type { SeedMessage } from '../format/seed.ts';
import { messageAt, type PlacedTable } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** A row that says something of two concepts. */
interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The faults of predicates in the wrong place, and of rows whose subject is their object. */
export function wrongTriples(seed: PlacedSeed): SeedMessage[] {
  const structural = new Map(seed.predicates.rows.map(({ row }) => [row.id, row.role === 'STRUCTURAL']));
  const check = (table: PlacedTable<Triple>, wanted: boolean, advice: string) =>
    table.rows.flatMap((placed) => {
      const { subject, predicate, object } = placed.row;
      const faults: SeedMessage[] = [];
      if (structural.get(predicate) === !wanted) {
        faults.push(
          messageAt(placed, ['predicate'], `${predicate} is ${wanted ? 'not ' : ''}structural: ${advice}`),
        );
      }
      if (subject === object) {
        faults.push(
          messageAt(placed, ['object'], `"${object}" is the subject as well: name another concept`),
        );
      }
      return faults;
    });
  const advice = 'a claim or a line says what could be false; what the words mean goes to structure.yaml';
  return [
    ...check(seed.claims, false, advice),
    ...check(seed.evidence, false, advice),
    ...check(seed.structure, true, 'only structural predicates are links by what the words mean'),
  ];
}
