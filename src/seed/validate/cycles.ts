import type { SeedMessage } from '../format/seed.ts';
import { messageAt, type FieldPath, type Placed } from '../read/placed.ts';
import type { PlacedSeed } from '../read/readSeed.ts';

/** One step that must not lead back to where it came from. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly placed: Placed<unknown>;
  readonly path: FieldPath;
}

/** The faults of kin, lineage, replacement and inclusion that lead in a circle. One for each circle, at its last step. */
export function circles(seed: PlacedSeed): SeedMessage[] {
  const kin = new Set(seed.predicates.rows.flatMap(({ row }) => (row.kin === true ? [row.id] : [])));
  return [
    ...circlesOf(
      'kin',
      seed.structure.rows.flatMap((placed) => {
        const { subject, predicate, object } = placed.row;
        const isStep = kin.has(predicate) && subject !== object;
        return isStep ? [{ from: subject, to: object, placed, path: ['predicate'] }] : [];
      }),
    ),
    ...circlesOf(
      'derivedFrom',
      seed.documents.rows.flatMap((placed) => step(placed, placed.row.derivedFrom, ['derivedFrom'])),
    ),
    ...circlesOf(
      'supersededBy',
      seed.studies.rows.flatMap((placed) => step(placed, placed.row.supersededBy, ['supersededBy'])),
    ),
    ...circlesOf(
      'includes',
      seed.studies.rows.flatMap((placed) =>
        placed.row.includes.flatMap((id, index) => step(placed, id, ['includes', index])),
      ),
    ),
  ];
}

function step(placed: Placed<{ readonly id: string }>, to: string | undefined, path: FieldPath): Step[] {
  return to === undefined ? [] : [{ from: placed.row.id, to, placed, path }];
}

function circlesOf(kind: string, steps: readonly Step[]): SeedMessage[] {
  const stepsFrom = Map.groupBy(steps, ({ from }) => from);
  const done = new Set<string>();
  const way: string[] = [];
  const faults: SeedMessage[] = [];

  function walk(id: string): void {
    way.push(id);
    for (const { to, placed, path } of stepsFrom.get(id) ?? []) {
      const start = way.indexOf(to);
      if (start !== -1) {
        const circle = [...way.slice(start), to].join(' → ');
        faults.push(
          messageAt(placed, path, `leads in a circle, ${circle}: take one of its ${kind} steps away`),
        );
      } else if (!done.has(to)) {
        walk(to);
      }
    }
    way.pop();
    done.add(id);
  }
  for (const id of stepsFrom.keys()) if (!done.has(id)) walk(id);
  return faults;
}
