import type { Presence } from '../../claim/claim.ts';
import type { StatementWords } from './words.ts';

/** How a language without sentences of its own says how a text makes a statement: a word for each part of it, set after the statement. */
export function labelled(
  stances: StatementWords['stances'],
  certainties: StatementWords['certainties'],
  presences: Readonly<Record<Exclude<Presence, 'EXPLICIT'>, string>>,
  comma: string,
): Pick<StatementWords, 'claim' | 'stances' | 'certainties'> {
  const claim: StatementWords['claim'] = (statement, { stance, certainty, presence }) =>
    [
      `${statement} – ${stances[stance]}`,
      ...(presence === 'EXPLICIT' ? [] : [presences[presence]]),
      ...(certainty === 'ASSERTED' ? [] : [certainties[certainty]]),
    ].join(comma);
  return { claim, stances, certainties };
}

/** A statement as labels in a row. */
export const joined: StatementWords['assertion'] = (subject, predicate, object) =>
  `${subject} – ${predicate} – ${object}`;
