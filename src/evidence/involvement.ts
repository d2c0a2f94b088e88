import type { AsFormGap, Gap } from '../gap/gap.ts';
import { byCodeUnit } from '../language/order.ts';
import type { GroupedLine } from '../weighing/weighGroup.ts';
import { combinationLack, retractedOf } from './lack.ts';

/** A claim or a line on a benefit of something else, which an intervention has a part in. */
export interface InvolvedStatement {
  readonly id: string;
  /** Whether the intervention is the form in which that was given, or what it was combined with. */
  readonly part: 'FORM' | 'PARTNER';
  /** Id of what the benefit is of. */
  readonly subject: string;
  /** Version of its source. */
  readonly version: string;
  /** Null for a claim. */
  readonly line: Omit<GroupedLine, 'combined'> | null;
}

/** The most interventions that a gap tells to ask for instead. */
const UNDER_MAXIMUM = 5;

/** The lines of any source on combinations with an intervention. */
export function linesAsPartner(statements: readonly InvolvedStatement[]): readonly GroupedLine[] {
  return statements.flatMap(({ part, line }) =>
    part === 'PARTNER' && line !== null ? [{ ...line, combined: true }] : [],
  );
}

/**
 * That what was asked for is found as the form in which something else was given.
 *
 * @param concepts - Ids of the intervention and the condition.
 * @param isEmpty - Whether the sources shown have no findings under its own name.
 * @returns None, or one gap.
 */
export function gapsAsForm(
  statements: readonly InvolvedStatement[],
  concepts: readonly string[],
  isEmpty: boolean,
): readonly AsFormGap[] {
  const given = statements.filter(({ part }) => part === 'FORM');
  if (given.length === 0) return [];
  const lines = given.flatMap(({ line }) => (line === null ? [] : [line]));
  return [
    {
      ...{ reason: 'GIVEN_AS_FORM', about: 'EVIDENCE', concepts, under: subjectsOf(given) },
      ...{
        studied: lines.length,
        claims: given.length - lines.length,
        retracted: retractedOf(lines),
        isEmpty,
      },
    },
  ];
}

/**
 * What is told of an intervention that has no findings of its own, and a part in those of something else: as a form, as a partner,
 * or as both.
 */
export function gapsOfInvolvement(
  statements: readonly InvolvedStatement[],
  concepts: readonly string[],
): readonly Gap[] {
  const combined = statements.filter(({ part }) => part === 'PARTNER');
  const asForm = gapsAsForm(statements, concepts, true);
  if (combined.length === 0) return asForm;
  const lack = combinationLack(linesAsPartner(combined));
  return [...asForm, { ...lack, about: 'EVIDENCE', concepts, under: subjectsOf(combined) }];
}

/** What the benefits are of: what most is said of first, then by id. */
function subjectsOf(statements: readonly InvolvedStatement[]): readonly string[] {
  return [...Map.groupBy(statements, ({ subject }) => subject)]
    .sort(([left, some], [right, others]) => others.length - some.length || byCodeUnit(left, right))
    .map(([subject]) => subject)
    .slice(0, UNDER_MAXIMUM);
}
