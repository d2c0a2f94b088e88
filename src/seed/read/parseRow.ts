import type { z } from 'zod';
import type { SeedMessage } from '../format/seed.ts';
import { suggestion } from './nearest.ts';
import { formatPath, messageAt, type Placed } from './placed.ts';

type Issue = z.core.$ZodRawIssue;

/** A row in the form of its schema, or why it is not. */
export type ParsedRow<Row> =
  | { readonly row: Placed<Row> }
  | { readonly unread: Placed<unknown>; readonly faults: readonly SeedMessage[] };

/** Parses one row by its schema; every fault names the field, the value, and what would be right. */
export function parseRow<Row>(schema: z.ZodType<Row>, raw: Placed<unknown>): ParsedRow<Row> {
  const parsed = schema.safeParse(raw.row, { error: describe });
  if (parsed.success) return { row: { row: parsed.data, placeOf: raw.placeOf } };
  const faults = parsed.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      return [messageAt(raw, issue.path, withValue(issue, valueAt(raw.row, issue.path)))];
    }
    const { allowed } = JSON.parse(issue.message) as { allowed: string[] };
    return issue.keys.map((key) => {
      const { file, line } = raw.placeOf([...issue.path, key]);
      const holder = issue.path.length === 0 ? '' : `${formatPath(issue.path)}: `;
      const hint = suggestion(key, allowed) || `; the keys are ${allowed.join(', ')}`;
      return { file, line, text: `${holder}unknown key "${key}"${hint}` };
    });
  });
  return { unread: raw, faults };
}

/** What a value must be, as the rest of a sentence that begins with the value. */
function describe(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return JSON.stringify({ allowed: allowedKeys(issue.inst) });
    case 'invalid_value': {
      const values = issue.values.map(String);
      return `must be one of ${values.join(', ')}${suggestion(String(issue.input), values)}`;
    }
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join('; ');
    case 'too_small':
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${amountOf(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${amountOf(issue.maximum, issue.origin)}`;
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'custom':
      return 'is not right';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

function amountOf(bound: number | bigint, origin: string): string {
  if (origin === 'array') return `${bound} long`;
  return origin === 'string' ? `${bound} characters long` : String(bound);
}

function allowedKeys(schema: unknown): string[] {
  const { def } = (schema as z.ZodObject)._zod;
  return Object.keys(def.shape);
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    row,
  );
}

const LONGEST_VALUE = 60;

function withValue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_key') return `"${String(issue.path.at(-1))}" ${issue.message}`;
  if (value === undefined) return issue.code === 'custom' ? issue.message : `is missing; it ${issue.message}`;
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `${shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)}…` : shown} ${issue.message}`;
}
