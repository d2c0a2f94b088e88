import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { STRUCTURAL_MEANINGS } from '../predicate/predicate.ts';

/** The version of the rules by which the release was derived: every release of one graph version has the same. */
export const rulesOfRelease = declareQuery({
  id: 'answers.rules',
  cypher: `MATCH (release:Release) WHERE release.graph = $graph RETURN release.rules AS rules LIMIT 1`,
  parameters: z.object({ graph: z.string() }),
  row: z.object({ rules: z.int() }),
});

/** Between what each source asks for chains, as parallel lists of its own ids of concepts. */
export const chainQuestions = declareQuery({
  id: 'answers.chainQuestions',
  cypher: `
MATCH (source:SourceVersion)
WHERE source.version IN $versions AND source.id IS NOT NULL
RETURN source.chainsFrom AS from, source.chainsTo AS to
ORDER BY source.id`,
  parameters: z.object({ versions: z.array(z.string()).readonly() }),
  row: z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
});

/** Every structural link of the release once, in no order, with the sources that give it. */
export const structuralLinks = declareQuery({
  id: 'answers.structure',
  cypher: `
MATCH (subject:Concept)
WHERE subject.version = $graph AND subject.id IS NOT NULL
MATCH (subject)-[link:KIN|STRUCTURE]->(object:Concept)
RETURN subject.id AS subject, link.predicate AS predicate, object.id AS object,
  CASE type(link) WHEN 'KIN' THEN 'KIN' ELSE link.meaning END AS meaning, collect(DISTINCT link.source) AS sources`,
  parameters: z.object({ graph: z.string() }),
  row: z.object({
    subject: z.string(),
    predicate: z.string(),
    object: z.string(),
    meaning: z.enum([...STRUCTURAL_MEANINGS, 'KIN']).nullable(),
    sources: z.array(z.string()),
  }),
});
