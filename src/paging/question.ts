import { createHash } from 'node:crypto';

const CHARACTERS = 16;

/**
 * Stands for what a list was asked for, so that a cursor tells the list that it is of from others of the same kind. The same
 * for the same arguments: what is null, or an object without more, is as if it were left out, and the order in lists means nothing.
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
  const members = Object.entries(value).flatMap(([name, member]) => {
    const form = inOneForm(member);
    return form == null ? [] : [JSON.stringify([name, JSON.stringify(form)])];
  });
  return members.length === 0 ? null : members.sort();
}
