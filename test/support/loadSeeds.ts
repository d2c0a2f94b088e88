import { createHash } from 'node:crypto';
import type {
  DocumentText,
  Seed,
  SeedClaim,
  SeedConcept,
  SeedDocument,
  SeedEvidenceLine,
  SeedPredicate,
  SeedRecord,
  SeedStudy,
  SeedTextClaim,
} from '../../src/seed/format/seed.ts';
import type { LoadSource } from '../../src/seed/load/versions.ts';

/** SHA-256 of a text, hexadecimal. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A concept with one English name, and what else is given. */
export function aConcept(id: string, parts: Partial<SeedConcept> = {}): SeedConcept {
  const names: SeedConcept['names'] = [
    { text: `the ${id}`, language: 'en', kind: 'PREFERRED', origin: 'EDITOR' },
  ];
  return { id, category: 'OTHER', names, xrefs: [], formerIds: [], ...parts };
}

/** An exact and verified xref. */
export const anXref = (curie: string): SeedConcept['xrefs'][number] => ({
  curie,
  match: 'EXACT',
  verified: true,
});

/** A predicate that chains walk forward, and what else is given. */
export function aPredicate(id: string, parts: Partial<SeedPredicate> = {}): SeedPredicate {
  return {
    id,
    label: { en: id.toLowerCase() },
    role: 'CAUSAL',
    sign: 'RAISES',
    direction: 'FORWARD',
    ...parts,
  };
}

/** A document whose text is its title. */
export function aDocument(id: string, parts: Partial<SeedDocument> = {}): SeedDocument {
  const title = `Text of ${id}`;
  const length = title.length;
  return {
    id,
    file: `${id}.txt`,
    sha256: hashOf(title),
    length,
    title,
    language: 'en',
    references: [],
    ...parts,
  };
}

/** An explicit claim about `subject PREDICATE object`, and what else is given. */
export function aClaim(
  id: string,
  document: string,
  statement: string,
  parts: Partial<SeedTextClaim> = {},
): SeedTextClaim {
  return {
    id,
    document,
    span: [0, 4],
    sha256: hashOf('Text'),
    ...parseStatement(statement),
    stance: 'ASSERTS',
    certainty: 'ASSERTED',
    presence: 'EXPLICIT',
    attribution: 'the text',
    qualifiers: [],
    citedStudies: [],
    citedReferences: [],
    review: 'UNREVIEWED',
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
    ...parts,
  };
}

/** A row of a dataset about `subject PREDICATE object`, and what else is given. */
export function aRecord(id: string, statement: string, parts: Partial<SeedRecord> = {}): SeedRecord {
  return {
    id,
    record: { id: `row ${id}`, publications: [], properties: {} },
    ...parseStatement(statement),
    stance: 'ASSERTS',
    certainty: 'ASSERTED',
    presence: 'EXPLICIT',
    qualifiers: [],
    citedStudies: [],
    review: 'UNREVIEWED',
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'data_analysis_pipeline',
    ...parts,
  };
}

/** A trial, and what else is given. */
export function aStudy(id: string, parts: Partial<SeedStudy> = {}): SeedStudy {
  return {
    id,
    citation: `Citation of ${id}`,
    identifiers: [],
    design: 'RANDOMISED_TRIAL',
    arms: [],
    standing: 'CURRENT',
    identification: 'VERIFIED',
    possiblySameAs: [],
    includes: [],
    layer: 'OUTSIDE_EVIDENCE',
    ...parts,
  };
}

/** A direct line of a study that supports `subject PREDICATE object`, and what else is given. */
export function aLine(
  id: string,
  study: string,
  statement: string,
  parts: Partial<SeedEvidenceLine> = {},
): SeedEvidenceLine {
  const about = parseStatement(statement);
  return {
    id,
    study,
    ...about,
    direction: 'SUPPORTS',
    directness: 'DIRECT',
    qualifiers: [],
    summary: id,
    ...parts,
  };
}

/** A qualifier, and what else is given. */
export function aQualifier(
  kind: SeedClaim['qualifiers'][number]['kind'],
  value: string,
  parts: Partial<SeedClaim['qualifiers'][number]> = {},
): SeedClaim['qualifiers'][number] {
  return { kind, value, exclusive: false, ...parts };
}

/** A source of documents, empty but for what is given. */
export function aSeed(id: string, parts: Partial<Seed> = {}): Seed {
  return {
    source: { id, name: `Source ${id}`, kind: 'DOCUMENTS', answersByDefault: true },
    prefixes: [],
    predicates: [],
    documents: [],
    studies: [],
    structure: [],
    mechanisms: [],
    chains: [],
    words: [],
    differences: [],
    concepts: [],
    claims: [],
    evidence: [],
    ...parts,
  };
}

/** The seed with the texts of its documents, all found as they should be. */
export function withTexts(seed: Seed): LoadSource {
  const texts = seed.documents.map(({ id, title }): [string, DocumentText] => [
    id,
    { verification: 'VERIFIED', text: title },
  ]);
  return { seed, documents: new Map(texts) };
}

function parseStatement(statement: string): Pick<SeedClaim, 'subject' | 'predicate' | 'object'> {
  const [subject, predicate, object] = statement.split(' ');
  if (subject === undefined || predicate === undefined || object === undefined) {
    throw new Error(`not "subject PREDICATE object": ${statement}`);
  }
  return { subject, predicate, object };
}
