import { createHash } from 'node:crypto';

const CHARACTERS = 16;

/**
 * Stands for what a list was asked for, so that a cursor tells the list that it is of from others of the same kind. The same
 * for the same arguments: those that are null are as if they were left out, and the order in lists means nothing.
 *
 * @param asked - The arguments of the list as they were given, without those of the page, and the id of its parent where it has
 *   one. Nothing that a new release may change, since cursors outlive one.
 */
export function questionKey(asked: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOneForm(asked)))
    .digest('base64url')
    .slice(0, CHARACTERS);
}

function inOneForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => JSON.stringify(inOneForm(member))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([, member]) => member != null)
    .map(([name, member]) => JSON.stringify([name, JSON.stringify(inOneForm(member))]))
    .sort();
}
