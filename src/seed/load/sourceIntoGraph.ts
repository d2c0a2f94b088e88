import type { Seed } from '../format/seed.ts';
import type { JoinedGraph } from '../join/join.ts';
import { rowSet, type RowSet } from './batch.ts';
import { participantRows } from './disagreementRows.ts';
import * as rows from './graphRows.ts';
import * as write from './sourceIntoGraph.queries.ts';

/** The relationships from one source's nodes into the graph layer. */
export function sourceIntoGraph(joined: JoinedGraph, seed: Seed, sourceVersion: string): RowSet[] {
  const relationships = { label: null, sourceVersion };
  const concepts = joined.representatives.get(seed.source.id);
  const conceptOf = (id: string): string => {
    const concept = concepts?.get(id);
    if (concept === undefined) throw new Error(`source ${seed.source.id} has no concept ${id}`);
    return concept;
  };
  return [
    rowSet(write.writeRowsOf, relationships, seed.concepts, ({ id }) => ({ from: id, to: conceptOf(id) })),
    rowSet(
      write.writeStates,
      relationships,
      joined.stated.get(seed.source.id) ?? [],
      ({ id, assertion }) => ({
        from: id,
        to: assertion,
      }),
    ),
    rowSet(write.writeBearsOn, relationships, joined.borneOn.get(seed.source.id) ?? [], rows.bearingRow),
    rowSet(write.writeQualifierConcepts, relationships, seed.claims, (claim) =>
      rows.qualifierConceptRows('claim', claim, conceptOf),
    ),
    rowSet(write.writeQualifierConcepts, relationships, seed.evidence, (line) =>
      rows.qualifierConceptRows('line', line, conceptOf),
    ),
    rowSet(write.writeStudySpecies, relationships, seed.studies, ({ id, species }) =>
      species === undefined ? [] : { from: id, to: conceptOf(species) },
    ),
    rowSet(write.writeDisagreeingClaims, relationships, joined.disagreements, ({ id, claims }) =>
      participantRows(id, claims, seed.source.id),
    ),
    rowSet(write.writeDisagreeingLines, relationships, joined.disagreements, ({ id, lines }) =>
      participantRows(id, lines, seed.source.id),
    ),
  ];
}
