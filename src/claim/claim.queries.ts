import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { listRow, nestedListRow, stretchParameters } from '../paging/listQuery.ts';
import { CERTAINTIES, PRESENCES, REVIEW_STATUSES, STANCES } from './claim.ts';

const optionalText = z.string().nullable().default(null);
const optionalOffset = z.int().nullable().default(null);
const optionalOffsets = z
  .array(z.int())
  .nullable()
  .default(null)
  .transform((offsets) => offsets ?? []);

/** Shape of a claim as a query gives it. */
export const storedClaim = z.object({
  id: z.string(),
  orderKey: z.string(),
  source: z.string(),
  document: optionalText,
  assertion: z.string(),
  proposition: optionalText,
  start: optionalOffset,
  end: optionalOffset,
  sha256: optionalText,
  quote: optionalText,
  language: optionalText,
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  presence: z.enum(PRESENCES),
  hedgeStarts: optionalOffsets,
  hedgeEnds: optionalOffsets,
  hedgeTexts: z.array(z.string()).nullable().default(null),
  subjectMentionStart: optionalOffset,
  subjectMentionEnd: optionalOffset,
  subjectMentionText: optionalText,
  objectMentionStart: optionalOffset,
  objectMentionEnd: optionalOffset,
  objectMentionText: optionalText,
  attribution: optionalText,
  paraphrase: optionalText,
  recordId: optionalText,
  review: z.enum(REVIEW_STATUSES),
  knowledgeLevel: z.string(),
  agentType: z.string(),
  primaryKnowledgeSource: z.string(),
});

/** A claim as it is stored; offsets are code points, words are there only where the document is verified. */
export type StoredClaim = z.output<typeof storedClaim>;

// Not what else a row has: that can be long, and few ask for it.
const properties = Object.keys(storedClaim.shape).filter((key) => key !== 'assertion');

/** A `claim` on an `assertion` as {@link storedClaim} has it. */
export const CLAIM_ITEM = `claim {${properties.map((key) => `.${key}`).join(', ')}, assertion: assertion.id}`;

/** The claims with these ids. No row for an unknown one. */
export const claimsByIds = declareQuery({
  id: 'claim.byIds',
  cypher: `
MATCH (claim:Claim)
WHERE claim.version IN $versions AND claim.id IN $ids
MATCH (claim)-[:STATES {version: $graph}]->(assertion:Assertion)
RETURN ${CLAIM_ITEM} AS claim`,
  parameters: z.object({
    graph: z.string(),
    versions: z.array(z.string()).readonly(),
    ids: z.array(z.string()).readonly(),
  }),
  row: z.object({ claim: storedClaim }),
});

/** A row where a claim belongs to the proposition. */
export const propositionById = declareQuery({
  id: 'proposition.byId',
  cypher: `
MATCH (claim:Claim)
WHERE claim.version IN $versions AND claim.proposition = $proposition
RETURN claim.proposition AS proposition LIMIT 1`,
  parameters: z.object({ versions: z.array(z.string()).readonly(), proposition: z.string() }),
  row: z.object({ proposition: z.string() }),
});

const filterParameters = {
  shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
  documents: z.array(z.string()).readonly().nullable().describe('Null: made by whomever'),
  languages: z.array(z.string()).readonly().nullable().describe('In lower case; null: every language'),
  predicates: z.array(z.string()).readonly().nullable().describe('Null: every predicate'),
  certainty: z.array(z.enum(CERTAINTIES)).readonly().nullable().describe('Null: every certainty'),
  stance: z.array(z.enum(STANCES)).readonly().nullable().describe('Null: either'),
  presence: z.array(z.enum(PRESENCES)).readonly().nullable().describe('Null: every way'),
};

/** Claims on whatever assertion, in the order of their keys. Each version is read in the order of the index, where it goes first. */
export const claimPage = declareQuery({
  id: 'claim.page',
  cypher: `
UNWIND $shown AS version
CALL (version) {
  MATCH (claim:Claim)
  WHERE claim.version = version AND claim.orderKey > $after
    AND ($documents IS NULL OR claim.document IN $documents)
    AND ($certainty IS NULL OR claim.certainty IN $certainty)
    AND ($stance IS NULL OR claim.stance IN $stance)
    AND ($presence IS NULL OR claim.presence IN $presence)
    AND ($languages IS NULL OR any(language IN $languages
      WHERE toLower(claim.language) = language OR toLower(claim.language) STARTS WITH language + '-'))
  MATCH (claim)-[:STATES {version: $graph}]->(assertion:Assertion)
  WHERE $predicates IS NULL OR assertion.predicate IN $predicates
  RETURN claim, assertion ORDER BY claim.version, claim.orderKey LIMIT $limit
}
WITH claim, assertion ORDER BY claim.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE claim END AS claim,
  CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN ${CLAIM_ITEM} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({ graph: z.string(), ...filterParameters, ...stretchParameters }),
  row: listRow(storedClaim),
});

/** What the claims of a list have in common. */
export const CLAIM_PARENTS = ['ASSERTION', 'CONCEPT', 'DOCUMENT', 'PROPOSITION', 'STUDY'] as const;

/**
 * For each parent, the claims that state or deny it (an assertion), have it on either side (a concept), are made by it (a
 * document), belong to it (a proposition) or cite it (a study), in the order of their keys.
 */
export const claimsOfParents = declareQuery({
  id: 'claim.ofParents',
  cypher: `
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    WITH parent WHERE $kind = 'ASSERTION'
    MATCH (of:Assertion)<-[:STATES]-(claim:Claim)
    WHERE of.version = $graph AND of.id = parent.id
    RETURN claim
    UNION
    WITH parent WHERE $kind = 'CONCEPT'
    MATCH (of:Concept)<-[:SUBJECT|OBJECT]-(:Assertion)<-[:STATES]-(claim:Claim)
    WHERE of.version = $graph AND of.id = parent.id
    RETURN claim
    UNION
    WITH parent WHERE $kind = 'DOCUMENT'
    MATCH (of:Document)<-[:IN]-(claim:Claim)
    WHERE of.version IN $versions AND of.id = parent.id
    RETURN claim
    UNION
    WITH parent WHERE $kind = 'PROPOSITION'
    MATCH (claim:Claim)
    WHERE claim.version IN $shown AND claim.proposition = parent.id
    RETURN claim
    UNION
    WITH parent WHERE $kind = 'STUDY'
    MATCH (of:Study)<-[:CITES]-(claim:Claim)
    WHERE of.version IN $versions AND of.id = parent.id
    RETURN claim
  }
  WITH claim
  WHERE claim.version IN $shown AND claim.orderKey > $after
    AND ($documents IS NULL OR claim.document IN $documents)
    AND ($proposition IS NULL OR claim.proposition = $proposition)
    AND ($certainty IS NULL OR claim.certainty IN $certainty)
    AND ($stance IS NULL OR claim.stance IN $stance)
    AND ($presence IS NULL OR claim.presence IN $presence)
    AND ($languages IS NULL OR any(language IN $languages
      WHERE toLower(claim.language) = language OR toLower(claim.language) STARTS WITH language + '-'))
    AND ($study IS NULL OR EXISTS {(claim)-[:CITES]->(:Study {id: $study})})
  MATCH (claim)-[:STATES {version: $graph}]->(assertion:Assertion)
  WHERE ($assertion IS NULL OR assertion.id = $assertion)
    AND ($concept IS NULL OR assertion.subject = $concept OR assertion.object = $concept)
    AND ($predicates IS NULL OR assertion.predicate IN $predicates)
  RETURN claim, assertion ORDER BY claim.orderKey LIMIT $limit
}
WITH parent, CASE WHEN $counting THEN null ELSE claim END AS claim,
  CASE WHEN $counting THEN null ELSE assertion END AS assertion, count(*) AS count
RETURN parent.id AS parent, ${CLAIM_ITEM} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    graph: z.string(),
    versions: z.array(z.string()).readonly(),
    parents: z.array(z.object({ id: z.string() })).readonly(),
    kind: z.enum(CLAIM_PARENTS),
    assertion: z.string().nullable().describe('Null: every assertion'),
    concept: z.string().nullable().describe('Null: every concept'),
    proposition: z.string().nullable().describe('Null: whatever proposition, if any'),
    study: z.string().nullable().describe('Null: whatever is cited, if anything'),
    ...filterParameters,
    ...stretchParameters,
  }),
  row: nestedListRow(storedClaim),
});
