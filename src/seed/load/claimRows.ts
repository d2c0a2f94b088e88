import type { Seed, SeedClaim, SeedDocument, SeedEvidenceLine, SeedStudy } from '../format/seed.ts';
import { codePointText, type CodePointSpan } from '../read/codePoints.ts';
import type { NodeRow, Properties } from './batch.ts';
import { documentText, type LoadSource } from './versions.ts';

/** Wide enough for any text, so that starts sort as text in their own order. */
const START_DIGITS = 9;

interface DocumentWords {
  readonly document: SeedDocument;
  /** The words in a span of code points; null where the text is not VERIFIED. */
  readonly wordsIn: (span: CodePointSpan) => string | null;
}

/** How to turn a source's claims into nodes, with their words where the document's text is there. */
export function claimRowMaker(loaded: LoadSource): (claim: SeedClaim) => NodeRow {
  const { source, documents } = loaded.seed;
  const words = new Map(documents.map((document) => [document.id, wordsOf(loaded, document)]));
  const primaryKnowledgeSource = source.infores ?? source.id;
  return (claim) => {
    const place = words.get(claim.document);
    if (place === undefined) throw new Error(`claim ${claim.id} is in no document of its source`);
    return {
      id: claim.id,
      parent: claim.document,
      properties: { ...claimProperties(claim, place), source: source.id, primaryKnowledgeSource },
    };
  };
}

function wordsOf(loaded: LoadSource, document: SeedDocument): DocumentWords {
  const state = documentText(loaded, document.id);
  if (state.verification !== 'VERIFIED') return { document, wordsIn: () => null };
  return { document, wordsIn: codePointText(state.text).slice };
}

function claimProperties(claim: SeedClaim, { document, wordsIn }: DocumentWords): Properties {
  const [start, end] = claim.span;
  return {
    orderKey: `${claim.document}.${String(start).padStart(START_DIGITS, '0')}.${claim.id}`,
    document: claim.document,
    proposition: claim.proposition ?? null,
    start,
    end,
    sha256: claim.sha256,
    quote: wordsIn(claim.span),
    stance: claim.stance,
    certainty: claim.certainty,
    presence: claim.presence,
    ...hedgeProperties(claim.hedge, wordsIn),
    ...spanProperties('subjectMention', claim.subjectMention, wordsIn),
    ...spanProperties('objectMention', claim.objectMention, wordsIn),
    attribution: claim.attribution,
    paraphrase: claim.paraphrase ?? null,
    review: claim.review,
    knowledgeLevel: claim.knowledgeLevel,
    agentType: claim.agentType,
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
