import { sortedBy } from '../language/order.ts';

/** A value of a field as a file of answers has it. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** The fields of a thing by name, in the order in which they are told. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A field before and after; null where it, or the whole thing, is not there. */
export interface FieldChange {
  readonly field: string;
  readonly old: FieldValue;
  readonly new: FieldValue;
}

/** How a thing of one file differs from that of another. */
export interface Change<Kind extends string = string> {
  readonly kind: Kind;
  readonly id: string;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The fields that differ; of what was added or removed, all that have a value. */
  readonly fields: readonly FieldChange[];
}

/** What differs between the things of a kind in two files, by id. */
export function changesOf<Kind extends string>(
  kind: Kind,
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
): Change<Kind>[] {
  const ids = sortedBy(new Set([...before.keys(), ...after.keys()]), (id) => id);
  return ids.flatMap((id): Change<Kind>[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const fields = fieldChanges(old, now);
    if (old === undefined) return [{ kind, id, change: 'ADDED', fields }];
    if (now === undefined) return [{ kind, id, change: 'REMOVED', fields }];
    return fields.length === 0 ? [] : [{ kind, id, change: 'CHANGED', fields }];
  });
}

function fieldChanges(before: Fields | undefined, after: Fields | undefined): FieldChange[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((field) => ({ field, old: before?.[field] ?? null, new: after?.[field] ?? null }))
    .filter((one) => JSON.stringify(one.old) !== JSON.stringify(one.new));
}
