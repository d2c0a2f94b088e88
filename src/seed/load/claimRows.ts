import type {
  Seed,
  SeedClaim,
  SeedDocument,
  SeedEvidenceLine,
  SeedRecord,
  SeedStudy,
  SeedTextClaim,
} from '../format/seed.ts';
import { codePointText, type CodePointSpan } from '../read/codePoints.ts';
import type { NodeRow, Properties } from './batch.ts';
import { canonicalJson } from './canonicalJson.ts';
import { documentText, type LoadSource } from './versions.ts';

/** Wide enough for any text, so that starts sort as text in their own order. */
const START_DIGITS = 9;

interface DocumentWords {
  readonly document: SeedDocument;
  /** The words in a span of code points; null where the text is not VERIFIED. */
  readonly wordsIn: (span: CodePointSpan) => string | null;
}

/** How to turn the claims of a source's texts into nodes, with their words where the document's text is there. */
export function claimRowMaker(loaded: LoadSource): (claim: SeedClaim) => readonly NodeRow[] {
  const { source, documents } = loaded.seed;
  const words = new Map(documents.map((document) => [document.id, wordsOf(loaded, document)]));
  return (claim) => {
    if (claim.record !== undefined) return [];
    const place = words.get(claim.document);
    if (place === undefined) throw new Error(`claim ${claim.id} is in no document of its source`);
    const properties = { ...claimProperties(claim, place), ...originProperties(source) };
    return [{ id: claim.id, parent: claim.document, properties }];
  };
}

/** How to turn the rows of a dataset into nodes. */
export function recordRowMaker({ source }: Seed): (claim: SeedClaim) => readonly NodeRow[] {
  return (claim) =>
    claim.record === undefined
      ? []
      : [{ id: claim.id, properties: { ...recordProperties(claim), ...originProperties(source) } }];
}

function originProperties({ id, infores }: Seed['source']): Properties {
  return { source: id, primaryKnowledgeSource: infores ?? id };
}

function recordProperties(claim: SeedRecord): Properties {
  const { id, publications, properties } = claim.record;
  return {
    orderKey: claim.id,
    ...statementProperties(claim),
    recordId: id,
    recordPublications: publications,
    // Neo4j keeps no objects: as text they come back as they were.
    recordProperties: canonicalJson(properties),
  };
}

function statementProperties({ stance, certainty, presence, ...claim }: SeedClaim): Properties {
  const { review, knowledgeLevel, agentType } = claim;
  return { stance, certainty, presence, review, knowledgeLevel, agentType };
}

function wordsOf(loaded: LoadSource, document: SeedDocument): DocumentWords {
  const state = documentText(loaded, document.id);
  if (state.verification !== 'VERIFIED') return { document, wordsIn: () => null };
  return { document, wordsIn: codePointText(state.text).slice };
}

function claimProperties(claim: SeedTextClaim, { document, wordsIn }: DocumentWords): Properties {
  const [start, end] = claim.span;
  return {
    orderKey: `${claim.document}.${String(start).padStart(START_DIGITS, '0')}.${claim.id}`,
    document: claim.document,
    proposition: claim.proposition ?? null,
    start,
    end,
    sha256: claim.sha256,
    quote: wordsIn(claim.span),
    ...statementProperties(claim),
    ...hedgeProperties(claim.hedge, wordsIn),
    ...spanProperties('subjectMention', claim.subjectMention, wordsIn),
    ...spanProperties('objectMention', claim.objectMention, wordsIn),
    attribution: claim.attribution,
    paraphrase: claim.paraphrase ?? null,
    language: document.language,
  };
}

/** Lists, since the words that weaken a claim may stand apart. */
function hedgeProperties(
  hedges: readonly CodePointSpan[] | undefined,
  wordsIn: DocumentWords['wordsIn'],
): Properties {
  if (hedges === undefined) return {};
  const words = hedges.flatMap((span) => wordsIn(span) ?? []);
  return {
    hedgeStarts: hedges.map(([start]) => start),
    hedgeEnds: hedges.map(([, end]) => end),
    hedgeTexts: words.length === hedges.length ? words : null,
  };
}

function spanProperties(
  name: string,
  span: CodePointSpan | undefined,
  wordsIn: DocumentWords['wordsIn'],
): Properties {
  if (span === undefined) return {};
  return { [`${name}Start`]: span[0], [`${name}End`]: span[1], [`${name}Text`]: wordsIn(span) };
}

/** How to turn a source's evidence lines into nodes. */
export function evidenceLineRowMaker({ source, studies }: Seed): (line: SeedEvidenceLine) => NodeRow {
  const studiesById = new Map(studies.map((study) => [study.id, study]));
  return (line) => evidenceLineRow(line, source.id, studiesById.get(line.study));
}

function evidenceLineRow(line: SeedEvidenceLine, source: string, study: SeedStudy | undefined): NodeRow {
  return {
    id: line.id,
    parent: line.study,
    properties: {
      orderKey: line.id,
      source,
      study: line.study,
      direction: line.direction,
      directness: line.directness,
      indirectBecause: line.indirectBecause ?? null,
      design: line.design ?? study?.design ?? 'UNKNOWN',
      controlled: line.controlled ?? study?.controlled ?? null,
      summary: line.summary,
    },
  };
}
