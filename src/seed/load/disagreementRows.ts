import { DISAGREEMENT_KINDS } from '../../comparison/disagreement.ts';
import type { JoinedDisagreement, Participant } from '../join/disagreements.ts';
import type { NodeRow, RelationshipRow } from './batch.ts';

export function disagreementRow(disagreement: JoinedDisagreement): NodeRow {
  const { id, kind, proposition, documents, sources, shortfalls } = disagreement;
  return {
    id,
    properties: {
      orderKey: `${DISAGREEMENT_KINDS.indexOf(kind)}.${id}`,
      kind,
      proposition,
      documents: orNothing(documents),
      leftSources: sources.map(([left]) => left),
      rightSources: sources.map(([, right]) => right),
      shortfalls: orNothing(shortfalls),
    },
  };
}

const orNothing = (values: readonly string[]) => (values.length === 0 ? null : values);

export function disputedAssertionRows({ id, assertions }: JoinedDisagreement): RelationshipRow[] {
  return assertions.map((assertion) => ({ from: id, to: assertion }));
}

/** The relationships from the claims or lines of one source. */
export function participantRows(
  disagreement: string,
  participants: readonly Participant[],
  source: string,
): RelationshipRow[] {
  return participants.flatMap(({ source: own, id, studies, shortfalls }) =>
    own === source
      ? [
          {
            from: id,
            to: disagreement,
            properties: { studies: studies ?? null, shortfalls: shortfalls ?? null },
          },
        ]
      : [],
  );
}
