import { readAnswers } from '../../src/answers/answers.loader.ts';
import type { Answers } from '../../src/answers/answers.ts';
import type { FieldValue } from '../../src/answers/change.ts';
import type { AnswersComparison } from '../../src/answers/compareAnswers.ts';
import type { GraphClient } from '../../src/graph/client.ts';
import { createLog } from '../../src/log.ts';
import { beginOperation } from '../../src/release/operation.ts';
import type { SeedStudy } from '../../src/seed/format/seed.ts';
import { loadRelease } from '../../src/seed/load/load.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';

const log = createLog('silent');

/** Loads these sources as the next release and gives its answers. */
export async function answersOf(client: GraphClient, sources: readonly LoadSource[]): Promise<Answers> {
  await loadRelease(client, sources, { log });
  return readAnswers(beginOperation(client, 'test', log, new AbortController().signal));
}

/** The sources with some studies changed; a study that is not there makes the test fail. */
export function withStudies(
  sources: readonly LoadSource[],
  changes: Readonly<Record<string, Partial<SeedStudy>>>,
): LoadSource[] {
  const known = sources.flatMap(({ seed }) => seed.studies.map(({ id }) => id));
  const unknown = Object.keys(changes).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`the seed has no study ${unknown.join(', ')}`);
  return sources.map((source) => ({
    ...source,
    seed: {
      ...source.seed,
      studies: source.seed.studies.map((study) => ({ ...study, ...changes[study.id] })),
    },
  }));
}

/** The sources with the rows of every list in the opposite order. */
export function reversed(sources: readonly LoadSource[]): LoadSource[] {
  return sources.toReversed().map((loaded) => {
    const { source, ...lists } = loaded.seed;
    const turned = Object.entries(lists).map(([name, rows]) => [name, rows.toReversed()] as const);
    return { ...loaded, seed: { source, ...(Object.fromEntries(turned) as unknown as typeof lists) } };
  });
}

/** The changed answers in few words: kind, id, fields as `name: old → new`, and the causes with the lines they go by. */
export function inFewWords({ answers }: AnswersComparison) {
  return answers.map(({ kind, id, change, fields, causes }) => ({
    answer: `${kind} ${id}${change === 'CHANGED' ? '' : ` ${change}`}`,
    fields:
      change === 'REMOVED' ? [] : fields.map((one) => `${one.field}: ${told(one.old)} → ${told(one.new)}`),
    causes: causes.map((cause) => [cause.kind, cause.id, ...cause.through].join(' ')),
  }));
}

const told = (value: FieldValue) => (value === null ? '–' : String(value));
