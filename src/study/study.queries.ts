import { z } from 'zod';
import { declareQuery } from '../graph/query.ts';
import { listRow, stretchParameters } from '../paging/listQuery.ts';
import { IDENTIFICATIONS, SOURCE_STANDINGS, STUDY_DESIGNS, STUDY_LAYERS } from './study.ts';

const optionalText = z.string().nullable().default(null);
const optionalNumber = z.number().nullable().default(null);
const optionalTruth = z.boolean().nullable().default(null);

const storedStudy = z.object({
  id: z.string(),
  orderKey: z.string(),
  citation: z.string(),
  year: z.int().nullable().default(null),
  doi: optionalText,
  pmid: optionalText,
  identifierSchemes: z.array(z.string()).default([]),
  identifierValues: z.array(z.string()).default([]),
  identifierVerified: z.array(z.boolean()).default([]),
  design: z.enum(STUDY_DESIGNS),
  controlled: optionalTruth,
  randomised: optionalTruth,
  arms: z.array(z.string()).default([]),
  participants: z.int().nullable().default(null),
  population: optionalText,
  doseMin: optionalNumber,
  doseMax: optionalNumber,
  doseUnit: optionalText,
  dosePerTime: optionalText,
  doseApproximate: optionalTruth,
  form: optionalText,
  duration: optionalText,
  standing: z.enum(SOURCE_STANDINGS),
  standingSince: optionalText,
  identification: z.enum(IDENTIFICATIONS),
  layer: z.enum(STUDY_LAYERS),
});

/** A study as it is stored, without what it refers to; schemes, values and verification of its identifiers are parallel lists. */
export type StoredStudy = z.output<typeof storedStudy>;

const STUDY_IDS = {
  versions: z.array(z.string()).readonly(),
  ids: z.array(z.string()).readonly(),
};

/** The studies with these ids. No row for an unknown one. */
export const studiesByIds = declareQuery({
  id: 'study.byIds',
  cypher: `
MATCH (study:Study)
WHERE study.version IN $versions AND study.id IN $ids
RETURN study {.*} AS study`,
  parameters: z.object(STUDY_IDS),
  row: z.object({ study: storedStudy }),
});

/** The studies that each claim cites, ordered by id. */
export const studiesOfClaims = declareQuery({
  id: 'study.ofClaims',
  cypher: `
MATCH (claim:Claim)
WHERE claim.version IN $versions AND claim.id IN $ids
RETURN claim.id AS claim, COLLECT {
  MATCH (claim)-[:CITES]->(study:Study)
  RETURN study {.*} ORDER BY study.id
} AS studies`,
  parameters: z.object(STUDY_IDS),
  row: z.object({ claim: z.string(), studies: z.array(storedStudy) }),
});

const studyReferences = z.object({
  id: z.string(),
  species: z.string().nullable(),
  supersededBy: z.string().nullable(),
  possiblySameAs: z.array(z.string()),
  includes: z.array(z.string()),
});

/** Ids of what a study refers to. */
export type StudyReferences = z.output<typeof studyReferences>;

/** What each study refers to: a species and other studies, ordered by id. */
export const referencesOfStudies = declareQuery({
  id: 'study.references',
  cypher: `
MATCH (study:Study)
WHERE study.version IN $versions AND study.id IN $ids
RETURN study.id AS id,
  head([(study)-[:ON_SPECIES {version: $graph}]->(species) | species.id]) AS species,
  head([(study)-[:SUPERSEDED_BY]->(newer) | newer.id]) AS supersededBy,
  COLLECT {MATCH (study)-[:POSSIBLY_SAME_AS]-(same) RETURN DISTINCT same.id ORDER BY same.id} AS possiblySameAs,
  COLLECT {MATCH (study)-[:INCLUDES]->(included) RETURN included.id ORDER BY included.id} AS includes`,
  parameters: z.object({ graph: z.string(), ...STUDY_IDS }),
  row: studyReferences,
});

const filterParameters = {
  shown: z.array(z.string()).readonly().describe('Versions of the sources shown'),
  designs: z.array(z.enum(STUDY_DESIGNS)).readonly().nullable().describe('Null: every design'),
  standing: z.array(z.enum(SOURCE_STANDINGS)).readonly().nullable().describe('Null: every standing'),
  layers: z.array(z.enum(STUDY_LAYERS)).readonly().nullable().describe('Null: every layer'),
};

/** Studies on whatever concept, in the order of their keys. */
export const studyPage = declareQuery({
  id: 'study.page',
  cypher: `
MATCH (study:Study)
WHERE study.version IN $shown AND study.orderKey > $after
  AND ($designs IS NULL OR study.design IN $designs)
  AND ($standing IS NULL OR study.standing IN $standing)
  AND ($layers IS NULL OR study.layer IN $layers)
WITH study ORDER BY study.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE study END AS study, count(*) AS count
RETURN study {.*} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({ ...filterParameters, ...stretchParameters }),
  row: listRow(storedStudy),
});

/** Studies that bear on an assertion about a concept, or that a claim on one cites, in the order of their keys. */
export const studiesOfConcept = declareQuery({
  id: 'study.ofConcept',
  cypher: `
MATCH (concept:Concept)<-[:SUBJECT|OBJECT]-(assertion:Assertion)
WHERE concept.version = $graph AND concept.id = $concept
WITH DISTINCT assertion
CALL (assertion) {
  MATCH (assertion)<-[:BEARS_ON]-(:EvidenceLine)-[:OF]->(study:Study)
  RETURN study
  UNION
  MATCH (assertion)<-[:STATES]-(:Claim)-[:CITES]->(study:Study)
  RETURN study
}
WITH DISTINCT study
WHERE study.version IN $shown AND study.orderKey > $after
  AND ($designs IS NULL OR study.design IN $designs)
  AND ($standing IS NULL OR study.standing IN $standing)
  AND ($layers IS NULL OR study.layer IN $layers)
WITH study ORDER BY study.orderKey LIMIT $limit
WITH CASE WHEN $counting THEN null ELSE study END AS study, count(*) AS count
RETURN study {.*} AS item, count
ORDER BY item.orderKey`,
  parameters: z.object({
    graph: z.string(),
    concept: z.string(),
    ...filterParameters,
    ...stretchParameters,
  }),
  row: listRow(storedStudy),
});
