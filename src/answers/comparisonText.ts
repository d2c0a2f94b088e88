import type { Change, FieldChange, FieldValue } from './change.ts';
import { isSame, type AnswersComparison, type Cause } from './compareAnswers.ts';

/** What differs between the answers of two releases, in plain lines for a reader, the notice last. */
export function comparisonText(comparison: AnswersComparison, notice: string): string {
  const { old, new: now, given, answers } = comparison;
  const head = `release ${old.id} → ${now.id}`;
  if (isSame(comparison)) {
    return old.contentHash === now.contentHash
      ? `${head}\nNothing differs.\n`
      : `${head}\nNothing differs of what these files hold. The releases have different content, such as names of concepts: what else they answer may differ.\n`;
  }
  const sections = [
    head,
    '',
    `What answers rest on: ${countOf(given.length)}`,
    ...given.flatMap((change) => [`  ${titleOf(change)}`, ...fieldLines(change.fields, '    ')]),
    '',
    `Answers: ${countOf(answers.length)}`,
    ...answers.flatMap(({ causes, ...change }) => [
      `  ${titleOf(change)}`,
      ...fieldLines(change.fields, '    '),
      ...becauseLines(causes),
    ]),
    '',
    notice,
  ];
  return `${sections.join('\n')}\n`;
}

const countOf = (count: number) => (count === 1 ? '1 change' : `${count} changes`);

const CHANGES = { ADDED: ', new', REMOVED: ', gone', CHANGED: '' } as const;

const titleOf = ({ kind, id, change }: Change) => `${kind === id ? kind : `${kind} ${id}`}${CHANGES[change]}`;

const fieldLines = (fields: readonly FieldChange[], indent: string) =>
  fields.map((field) => `${indent}${fieldText(field)}`);

function fieldText({ field, old, new: now }: FieldChange): string {
  return `${field}: ${valueText(old)} → ${valueText(now)}`;
}

function valueText(value: FieldValue): string {
  if (value === null || value === '') return '–';
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function becauseLines(causes: readonly Cause[]): string[] {
  if (causes.length === 0)
    return ['    because of something that these files do not hold, such as the concepts'];
  return causes.map(({ through, fields, ...cause }) => {
    const by = through.length === 0 ? '' : ` (by ${through.join(', ')})`;
    const told = cause.change === 'CHANGED' ? `: ${fields.map(fieldText).join('; ')}` : '';
    return `    because of ${titleOf({ ...cause, fields })}${by}${told}`;
  });
}
