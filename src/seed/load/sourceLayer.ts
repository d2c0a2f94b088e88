import { rootsOf } from '../join/lineage.ts';
import { rowSet, type RowSet } from './batch.ts';
import { claimRowMaker, evidenceLineRowMaker, recordRowMaker } from './claimRows.ts';
import { differenceRows } from './differenceRows.ts';
import * as write from './sourceLayer.queries.ts';
import {
  documentRow,
  nameRows,
  qualifierRowMaker,
  referenceRows,
  relationshipRows,
  sourceConceptRow,
  sourceVersionRow,
  studyRow,
  xrefRows,
} from './sourceRows.ts';
import { documentText, type LoadSource } from './versions.ts';

/** Everything that one source says, in the order in which it must be written: a node before what points to it. */
export function sourceLayer(loaded: LoadSource, version: string): RowSet[] {
  const { source, concepts, documents, studies, claims, evidence } = loaded.seed;
  const nodes = (label: string) => ({ label, sourceVersion: version });
  const relationships = { label: null, sourceVersion: version };
  const roots = rootsOf(documents);
  return [
    rowSet(write.writeSourceVersion, nodes('SourceVersion'), [loaded], (all) =>
      sourceVersionRow(all, version),
    ),
    rowSet(write.writeSourceConcepts, nodes('SourceConcept'), concepts, sourceConceptRow),
    rowSet(write.writeNames, nodes('Name'), concepts, (concept) => nameRows(concept, version)),
    rowSet(write.writeXrefs, nodes('Xref'), concepts, xrefRows),
    rowSet(write.writeDocuments, nodes('Document'), documents, (document) =>
      documentRow(
        document,
        source.id,
        roots.get(document.id) ?? document.id,
        documentText(loaded, document.id),
      ),
    ),
    rowSet(write.writeReferences, nodes('Reference'), documents, (document) =>
      referenceRows(document, documentText(loaded, document.id)),
    ),
    rowSet(write.writeStudies, nodes('Study'), studies, (study) => studyRow(study, source.id)),
    rowSet(write.writeSupersededBy, relationships, studies, ({ id, supersededBy }) =>
      relationshipRows(id, supersededBy === undefined ? [] : [supersededBy]),
    ),
    rowSet(write.writePossiblySameAs, relationships, studies, ({ id, possiblySameAs }) =>
      relationshipRows(id, possiblySameAs),
    ),
    rowSet(write.writeIncludes, relationships, studies, ({ id, includes }) => relationshipRows(id, includes)),
    rowSet(write.writeClaims, nodes('Claim'), claims, claimRowMaker(loaded)),
    rowSet(write.writeRecords, nodes('Claim'), claims, recordRowMaker(loaded.seed)),
    rowSet(write.writeCitedStudies, relationships, claims, ({ id, citedStudies }) =>
      relationshipRows(id, citedStudies),
    ),
    rowSet(write.writeCitedReferences, relationships, claims, ({ id, citedReferences = [] }) =>
      relationshipRows(id, citedReferences),
    ),
    rowSet(write.writeClaimQualifiers, nodes('Qualifier'), claims, qualifierRowMaker('claim', loaded.seed)),
    rowSet(write.writeDifferences, nodes('Difference'), differenceRows(loaded), (row) => row),
    rowSet(write.writeEvidenceLines, nodes('EvidenceLine'), evidence, evidenceLineRowMaker(loaded.seed)),
    rowSet(write.writeLineQualifiers, nodes('Qualifier'), evidence, qualifierRowMaker('line', loaded.seed)),
  ];
}
