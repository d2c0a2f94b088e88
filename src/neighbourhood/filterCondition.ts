import { z } from 'zod';
import { conditionParameters, MEETS_CONDITIONS } from '../assertion/assertion.queries.ts';

const ids = z.array(z.string()).readonly();

/** Whether `assertion` passes the filter for which `filterParameters` are, in Cypher. */
export const PASSES_FILTER = `(
  ($subjects IS NULL OR assertion.subject IN $subjects)
  AND ($objects IS NULL OR assertion.object IN $objects)
  AND ($either IS NULL OR assertion.subject IN $either OR assertion.object IN $either)
  AND ${MEETS_CONDITIONS}
)`;

/** What a read filter of assertions asks. */
export const filterParameters = {
  graph: z.string(),
  subjects: ids.nullable().describe('Null: every subject'),
  objects: ids.nullable().describe('Null: every object'),
  either: ids.nullable().describe('On one side or the other; null: every concept'),
  ...conditionParameters,
};

/** Ids of the sources whose structural links are wanted; empty for none. */
export const structuralSources = ids;

/** The place of each concept by its id. */
export const places = z.record(z.string(), z.int());
