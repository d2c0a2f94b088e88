import { z } from 'zod';
import { MATCH_KINDS, NAME_KINDS, NAME_ORIGINS } from '../concept/concept.ts';
import { declareQuery } from '../graph/query.ts';

const fullTextQuery = z.object({
  index: z.string(),
  query: z.string().describe('In the language of Lucene'),
  match: z.enum(['STEMMED', 'FUZZY', 'NEAR']),
  all: z.boolean(),
  literal: z.boolean(),
});

const question = z.object({
  number: z.int().describe('Tells the rows of several questions apart'),
  versions: z.array(z.string()).readonly().describe('Versions of the sources whose names count'),
  sources: z.array(z.string()).readonly().describe('Ids of the same sources'),
  languages: z.array(z.string()).readonly().nullable().describe('In lower case; null: every language'),
  categories: z.array(z.string()).readonly().nullable().describe('Null: every category'),
  curie: z.string().nullable(),
  ids: z.array(z.string()).readonly(),
  beginningOfIds: z.string().nullable().describe('Null: no id is looked for by its beginning'),
  keys: z.array(z.string()).readonly(),
  beginnings: z.array(z.string()).readonly(),
  fullText: z.array(fullTextQuery).readonly(),
});

/** One question for names, as the query takes it. */
export type CandidateQuestion = z.output<typeof question>;

const candidate = z.object({
  concept: z.string(),
  id: z.string().nullable().default(null).describe('The id of the concept that matches'),
  name: z
    .object({
      id: z.string(),
      text: z.string(),
      language: z.string(),
      kind: z.enum(NAME_KINDS),
      origin: z.enum(NAME_ORIGINS),
    })
    .nullable()
    .default(null),
  xref: z
    .object({
      curie: z.string(),
      label: z.string().nullable(),
      match: z.enum(MATCH_KINDS),
      verified: z.boolean(),
    })
    .nullable()
    .default(null),
});

const way = z.object({
  match: z.enum(['CURIE', 'ID', 'EXACT', 'PREFIX', 'STEMMED', 'FUZZY', 'NEAR']),
  all: z.boolean().describe('Whether what matches has every word of the text'),
  literal: z.boolean().describe('Whether the words are as the text has them'),
  cut: z.boolean().describe('Whether more was there than was looked at'),
  candidates: z.array(candidate),
});

/** One of the ways from a text to concepts. */
export type CandidateWay = z.output<typeof way>;

/** A concept that a way leads to, and the id, name or xref of it that matches: one of the three. */
export type Candidate = z.output<typeof candidate>;

/** The concept that a `name` is of, where both pass the filters of the `question`. */
const PASSING = `WHERE question.languages IS NULL OR any(language IN question.languages
      WHERE toLower(name.language) = language OR toLower(name.language) STARTS WITH language + '-')
    MATCH (name)<-[:HAS_NAME]-()-[:ROW_OF {version: $graph}]->(concept)
    WHERE question.categories IS NULL OR concept.category IN question.categories
    RETURN {concept: concept.id, name: name {.id, .text, .language, .kind, .origin}}`;

/**
 * The concepts that may be meant by each of some texts: by a CURIE, by an id, by names that are the text or begin with it, by
 * names that have its words. The versions are asked for as words of the full-text indexes and have no weight, so that a name with none of the words, since all are too common to count, has no score. Each way gives at most `$limit` of them, and looks at no more than `$looked` names. The same
 * concept may come several times.
 */
export const candidatesOfTexts = declareQuery({
  id: 'name.candidates',
  cypher: `
UNWIND $questions AS question
CALL (question) {
  RETURN 'CURIE' AS match, true AS all, true AS literal, false AS cut, COLLECT {
    MATCH (xref:Xref)
    WHERE xref.version IN question.versions AND xref.key = question.curie
    MATCH (xref)<-[:HAS_XREF]-(:SourceConcept)-[:ROW_OF {version: $graph}]->(concept:Concept)
    WHERE question.categories IS NULL OR concept.category IN question.categories
    RETURN {concept: concept.id, xref: xref {.curie, .label, .match, .verified}}
    ORDER BY concept.id, xref.id LIMIT $limit
  } AS candidates
UNION ALL
  RETURN 'ID' AS match, true AS all, true AS literal, false AS cut, COLLECT {
    MATCH (identifier:Identifier)
    WHERE identifier.version = $graph AND identifier.id IN question.ids
    MATCH (identifier)-[:IDENTIFIES]->(concept:Concept)
    WHERE (question.categories IS NULL OR concept.category IN question.categories)
      AND any(source IN concept.sources WHERE source IN question.sources)
    RETURN {concept: concept.id, id: identifier.id}
  } AS candidates
UNION ALL
  RETURN 'NEAR' AS match, true AS all, true AS literal, false AS cut, COLLECT {
    MATCH (identifier:Identifier)
    WHERE identifier.version = $graph AND identifier.id STARTS WITH question.beginningOfIds
    WITH identifier ORDER BY identifier.version, identifier.id LIMIT $limit
    MATCH (identifier)-[:IDENTIFIES]->(concept:Concept)
    WHERE (question.categories IS NULL OR concept.category IN question.categories)
      AND any(source IN concept.sources WHERE source IN question.sources)
    RETURN {concept: concept.id, id: identifier.id}
  } AS candidates
UNION ALL
  UNWIND question.versions AS version
  UNWIND question.keys AS key
  CALL (version, key) {
    MATCH (name:Name) WHERE name.version = version AND name.folded = key RETURN name LIMIT $looked
  UNION ALL
    MATCH (name:Name) WHERE name.version = version AND name.writtenOut = key RETURN name LIMIT $looked
  }
  WITH question, collect(name) AS names
  RETURN 'EXACT' AS match, true AS all, true AS literal, size(names) >= $looked AS cut, COLLECT {
    UNWIND names AS name
    WITH name ${PASSING}
    ORDER BY concept.id, name.id LIMIT $limit
  } AS candidates
UNION ALL
  UNWIND question.versions AS version
  UNWIND question.beginnings AS beginning
  CALL (version, beginning) {
    MATCH (name:Name) WHERE name.version = version AND name.folded STARTS WITH beginning
    RETURN name, name.folded AS key ORDER BY name.version, name.folded LIMIT $looked
  UNION ALL
    MATCH (name:Name) WHERE name.version = version AND name.writtenOut STARTS WITH beginning
    RETURN name, name.writtenOut AS key ORDER BY name.version, name.writtenOut LIMIT $looked
  }
  WITH question, name, size(key) AS length, key ORDER BY length, key
  WITH question, collect(name) AS found
  WITH question, size(found) >= $looked AS cut,
    CASE WHEN question.languages IS NULL AND question.categories IS NULL THEN found[..$limit] ELSE found END AS names
  RETURN 'PREFIX' AS match, true AS all, true AS literal, cut, COLLECT {
    UNWIND range(0, size(names) - 1) AS place
    WITH place, names[place] AS name
    ${PASSING}
    ORDER BY place LIMIT $limit
  } AS candidates
UNION ALL
  UNWIND question.fullText AS asked
  CALL (question, asked) {
    WITH
      CASE WHEN question.languages IS NULL AND question.categories IS NULL THEN $limit ELSE $looked END AS most,
      '+(' + reduce(words = '', version IN question.versions | words + ' ___' + version) + ')^0 +('
        + asked.query + ')' AS query
    CALL db.index.fulltext.queryNodes(asked.index, query, {limit: most}) YIELD node, score
    WHERE score > 0 AND node.version IN question.versions
    WITH most, collect(node) AS names
    RETURN names, coalesce(size(names) >= most, false) AS cut
  }
  RETURN asked.match AS match, asked.all AS all, asked.literal AS literal, cut, COLLECT {
    UNWIND range(0, size(names) - 1) AS place
    WITH place, names[place] AS name
    ${PASSING}
    ORDER BY place LIMIT $limit
  } AS candidates
}
RETURN question.number AS number,
  collect({match: match, all: all, literal: literal, cut: cut, candidates: candidates}) AS ways`,
  parameters: z.object({
    graph: z.string(),
    questions: z.array(question).readonly(),
    limit: z.int().describe('How many concepts each way gives'),
    looked: z.int().describe('How many names are looked at where not every one passes'),
  }),
  row: z.object({ number: z.int(), ways: z.array(way) }),
});
