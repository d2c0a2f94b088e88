import { evidenceLineQualifiers } from '../claim/qualifier.loader.ts';
import { qualifiersWithSpecies } from '../claim/lineSpecies.ts';
import type { Operation } from '../release/operation.ts';
import { restrictionsForWhom } from '../statement/forWhom.loader.ts';
import { withNames } from '../statement/statement.loader.ts';
import { tellUnlabelled } from '../statement/statement.ts';
import { NO_REMARKS, type BalanceRemarks, type StudiedIn } from '../weighing/remarks.ts';
import type { CountedLine } from './countedLines.loader.ts';
import { studyReferences } from './study.loader.ts';

/** How many lines are looked at, and how many descriptions of people are told. */
const LINES_MAXIMUM = 1_000;
const TOLD_MAXIMUM = 10;

/**
 * What is to be told of a balance beside its numbers; null where a part of it has no words in the language.
 *
 * @param lines - Those that count.
 */
export async function balanceRemarks(
  operation: Operation,
  lines: readonly CountedLine[],
  language: string,
): Promise<BalanceRemarks | null> {
  const whom = await Promise.all(
    lines.slice(0, LINES_MAXIMUM).map((line) => inWhom(operation, line, language)),
  );
  const told = whom.filter((one) => one !== null);
  if (told.length < whom.length) return null;
  return { ...NO_REMARKS, studiedIn: studiedIn(told, lines.length) };
}

/** In whom a study was done, in the order in which that was noted; null where a part of it has no words in the language. */
async function inWhom(
  operation: Operation,
  { id, study }: CountedLine,
  language: string,
): Promise<readonly string[] | null> {
  const [own, { species }] = await Promise.all([
    evidenceLineQualifiers(operation).load(id),
    studyReferences(operation).load(study),
  ]);
  const qualifiers = await restrictionsForWhom(operation, qualifiersWithSpecies(own, species));
  const named = await Promise.all(qualifiers.map((qualifier) => withNames(operation, qualifier)));
  const told = named.map((qualifier) => tellUnlabelled(language, qualifier));
  return told.includes(null) ? null : told.filter((one) => one !== null);
}

function studiedIn(whom: readonly (readonly string[])[], lines: number): StudiedIn | null {
  const described = whom.filter((one) => one.length > 0);
  if (described.length === 0) return null;
  const told = [...new Map(described.map((one) => [one.join(' '), one])).values()];
  return {
    ...{ lines, described: described.length, told: told.slice(0, TOLD_MAXIMUM) },
    isCut: told.length > TOLD_MAXIMUM || lines > LINES_MAXIMUM,
  };
}
