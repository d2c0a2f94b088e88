import type { JoinedGraph } from '../join/join.ts';
import type { Seed } from '../format/seed.ts';
import { rowSet, type RowSet } from './batch.ts';
import { disagreementRow, disputedAssertionRows, participantRows } from './disagreementRows.ts';
import * as write from './graphLayer.queries.ts';
import * as rows from './graphRows.ts';
import type { LoadSource, SourceVersion } from './versions.ts';

/** What the sources together speak about, in the order in which it must be written: a node before what points to it. */
export function graphLayer(
  joined: JoinedGraph,
  sources: readonly LoadSource[],
  version: string,
  sourceVersions: readonly SourceVersion[],
): RowSet[] {
  const nodes = (label: string) => ({ label, sourceVersion: version });
  const relationships = { label: null, sourceVersion: version };
  return [
    rowSet(write.writeConcepts, nodes('Concept'), joined.concepts, (concept) =>
      rows.conceptRow(concept, joined.ourSpecies.has(concept.id)),
    ),
    rowSet(write.writeIdentifiers, nodes('Identifier'), joined.identifiers, ({ id, concept }) => ({
      id,
      parent: concept,
      properties: {},
    })),
    rowSet(write.writePredicates, nodes('Predicate'), joined.predicates, rows.predicateRow),
    rowSet(write.writeAssertions, nodes('Assertion'), joined.assertions, rows.assertionRow),
    rowSet(write.writeAssertionQualifiers, relationships, joined.assertions, rows.assertionQualifierRows),
    rowSet(write.writeLinks, relationships, joined.links, rows.linkRow),
    rowSet(write.writeKin, relationships, joined.kin, rows.structuralRow),
    rowSet(write.writeStructure, relationships, joined.structure, rows.structuralRow),
    rowSet(write.writeMirror, relationships, mirrored(joined, sources), rows.mirrorRow),
    rowSet(write.writeMechanisms, nodes('Mechanism'), joined.mechanisms, rows.mechanismRow),
    rowSet(write.writeMechanismParts, relationships, joined.mechanisms, rows.mechanismPartRows),
    rowSet(write.writeDisagreements, nodes('Disagreement'), joined.disagreements, disagreementRow),
    rowSet(write.writeDisputedAssertions, relationships, joined.disagreements, disputedAssertionRows),
    ...sources.flatMap(({ seed }) => {
      const own = sourceVersions.find(({ source }) => source === seed.source.id);
      if (own === undefined) throw new Error(`source ${seed.source.id} has no version`);
      return fromSource(joined, seed, own.version);
    }),
  ];
}

/** The relationships from one source's nodes into the graph layer. */
function fromSource(joined: JoinedGraph, seed: Seed, sourceVersion: string): RowSet[] {
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

/** Assertions about which a source of documents has a claim or line: only these are worth a look in Neo4j Browser. */
function mirrored({ assertions }: JoinedGraph, sources: readonly LoadSource[]) {
  const written = new Set(
    sources.filter(({ seed }) => seed.source.kind === 'DOCUMENTS').map(({ seed }) => seed.source.id),
  );
  return assertions.filter((assertion) => assertion.sources.some((source) => written.has(source)));
}
