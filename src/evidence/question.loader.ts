import DataLoader from 'dataloader';
import type { Kin, StructuralLink } from '../concept/kin.ts';
import { perOperation } from '../release/operation.ts';
import type { ReleaseSource } from '../release/release.ts';
import { FINDING_MAXIMUM } from './evidence.ts';
import { askedKinOf } from './askedKin.ts';
import { findingsOfQuestions } from './evidence.queries.ts';
import type { FoundFinding, WeighedFinding } from './foundFinding.ts';
import { EVIDENCE_LEVELS } from '../weighing/level.ts';

/** What findings are wanted. */
export interface Question {
  readonly condition: Kin;
  /** Null: whatever has a benefit. */
  readonly intervention: Kin | null;
  readonly sources: readonly ReleaseSource[];
}

/** What a question found. */
export interface Found {
  /** The first 200, in the order of a report. */
  readonly findings: readonly FoundFinding[];
  /** The first 10,000 of any source, in the same order. */
  readonly weighed: readonly WeighedFinding[];
  /** How many there are of the sources shown. */
  readonly found: number;
  /** How many there are of other sources only. */
  readonly excluded: number;
  /** Whether there was more to look at than was looked at. */
  readonly isCut: boolean;
  readonly isConditionMentioned: boolean;
  readonly isInterventionMentioned: boolean;
  /** The links by which the subjects of what is weighed are kin of wider concepts; none where an intervention was asked for. */
  readonly subjectLinks: readonly StructuralLink[];
}

/** How many assertions, and how many qualifiers, are looked at for one question. */
const LOOKED_AT_MAXIMUM = 100_000;

/** How many findings are weighed for one question. */
const WEIGHED_MAXIMUM = 10_000;

/** The findings of all questions of an operation, in one query. */
export const foundFor = perOperation(
  (operation) =>
    new DataLoader<Question, Found, string>(
      async (questions) => {
        const asked = questions.map(({ condition, intervention, sources }, index) => ({
          id: String(index),
          condition: condition.concept,
          intervention: intervention?.concept ?? null,
          sources: sources.map(({ id }) => id),
          shown: sources.map(({ version }) => version),
        }));
        const kin = questions
          .flatMap(({ condition, intervention }) => [condition, intervention])
          .filter((one) => one !== null);
        const rows = await operation.read(findingsOfQuestions, {
          kin: askedKinOf(kin),
          questions: asked,
          limit: LOOKED_AT_MAXIMUM,
          findings: FINDING_MAXIMUM,
          weighed: WEIGHED_MAXIMUM,
          levels: EVIDENCE_LEVELS,
        });
        const found = new Map(rows.map((row) => [row.question, row]));
        return asked.map(
          ({ id }) => found.get(id) ?? new Error(`evidence.findings gave no row for question ${id}`),
        );
      },
      {
        cacheKeyFn: ({ condition, intervention, sources }) =>
          JSON.stringify([condition.concept, intervention?.concept, sources.map(({ id }) => id)]),
      },
    ),
);
