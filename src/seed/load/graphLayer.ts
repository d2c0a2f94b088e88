import type { JoinedGraph } from '../join/join.ts';
import { rowSet, type RowSet } from './batch.ts';
import { disagreementRow, disputedAssertionRows } from './disagreementRows.ts';
import * as write from './graphLayer.queries.ts';
import * as rows from './graphRows.ts';
import { sourceIntoGraph } from './sourceIntoGraph.ts';
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
      return sourceIntoGraph(joined, seed, own.version);
    }),
  ];
}

/** Assertions about which a source of documents has a claim or line: only these are worth a look in Neo4j Browser. */
function mirrored({ assertions }: JoinedGraph, sources: readonly LoadSource[]) {
  const written = new Set(
    sources.filter(({ seed }) => seed.source.kind === 'DOCUMENTS').map(({ seed }) => seed.source.id),
  );
  return assertions.filter((assertion) => assertion.sources.some((source) => written.has(source)));
}
