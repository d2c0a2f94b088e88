import { QueryTooExpensive, type PassedLimit } from './refusals.ts';

/** The longest text that an operation may hold, in its variables or its document, in UTF-16 code units. */
export const LONGEST_TEXT = 10_000;

const VALUES: PassedLimit = {
  limit: 'values',
  maximum: 1_000,
  reduce: 'Ask in several operations, with fewer ids in each.',
};

export const CHARACTERS: PassedLimit = {
  limit: 'characters',
  maximum: LONGEST_TEXT,
  reduce: 'Shorten it: ids, cursors and what is searched for are much shorter.',
};

/**
 * Looks through the values of variables before anything else does: GraphQL prints a value that does not fit as often as it
 * has faults.
 *
 * @throws QueryTooExpensive when there are too many values, those inside lists and objects included, or one is too long a text.
 */
export function limitVariables(variables: unknown): void {
  const pending = [variables];
  let values = 0;
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new QueryTooExpensive('A variable holds too long a text.', CHARACTERS);
    }
    if (value === null || typeof value !== 'object') continue;
    const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
    values += members.length;
    if (values > VALUES.maximum) throw new QueryTooExpensive('The variables hold too many values.', VALUES);
    pending.push(...members);
  }
}
