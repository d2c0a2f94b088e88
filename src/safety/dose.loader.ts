import DataLoader from 'dataloader';
import { LOOK_LIMIT } from '../inquiry/inquiry.loader.ts';
import { tiesVia } from '../inquiry/inquiry.ts';
import { perOperation } from '../release/operation.ts';
import { gatherDoses, type DoseFinding } from './dose.ts';
import { doseStatements } from './dose.queries.ts';
import type { Reach } from './reach.ts';
import type { UpperLimit } from './upperLimit.ts';

/** Whose doses are asked for, and over which sources. */
export interface DoseQuestion {
  readonly reach: Reach;
  /** Ids of the sources shown. */
  readonly sources: readonly string[];
}

/** The doses of an intervention. */
export interface Doses {
  /** By kind, then unit and time, the smallest amount first; at most `FINDINGS_MAXIMUM`. */
  readonly doses: readonly DoseFinding[];
  /** How many there are in all; null where not everything was looked at. */
  readonly count: number | null;
  /** The upper limits, of sources that are shown or not: those of one thing together, by unit and time, the smallest first. */
  readonly limits: readonly UpperLimit[];
  /** Whether a source that is not shown has something on doses. */
  readonly isElsewhere: boolean;
}

/** An answer without doses. */
export const NO_DOSES: Doses = { doses: [], count: 0, limits: [], isElsewhere: false };

/** The doses of an intervention: one query for all that are asked at once. */
export const dosesOf = perOperation(
  (operation) =>
    new DataLoader<DoseQuestion, Doses>(async (questions) => {
      const rows = await operation.read(doseStatements, {
        questions: questions.map(({ reach, sources }, id) => ({
          id,
          subjects: [...new Set([...reach.whole.keys(), ...reach.doses.keys()])],
          kin: [...reach.kin.keys()],
          sources,
        })),
        limit: LOOK_LIMIT,
      });
      const answers = new Map(rows.map((row) => [row.question, row]));
      return questions.map(({ reach }, id) => {
        const row = answers.get(id);
        if (row === undefined) return NO_DOSES;
        const { statements, isElsewhere, isComplete } = row;
        const { doses, count, limits } = gatherDoses(statements, tiesVia([...reach.doses, ...reach.whole]));
        return { doses, count: isComplete && reach.isComplete ? count : null, limits, isElsewhere };
      });
    }),
);
