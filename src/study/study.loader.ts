import DataLoader from 'dataloader';
import { knownConceptId } from '../concept/concept.loader.ts';
import { BadUserInput } from '../errors.ts';
import { connect, type Connection } from '../paging/connection.ts';
import { filterList } from '../paging/filterArguments.ts';
import { listFrom } from '../paging/listQuery.ts';
import { requestPage, type PageArguments } from '../paging/pageRequest.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { shownSources } from '../source/source.loader.ts';
import {
  referencesOfStudies,
  studiesByIds,
  studiesOfClaims,
  studiesOfConcept,
  studyPage,
  type StoredStudy,
  type StudyReferences,
} from './study.queries.ts';
import type { SourceStanding, StudyDesign, StudyLayer } from './study.ts';

const studiesById = perOperation(
  (operation) =>
    new DataLoader<string, StoredStudy | null>(async (ids) => {
      const rows = await operation.read(studiesByIds, { ids });
      const studies = new Map(rows.map(({ study }) => [study.id, study]));
      return ids.map((id) => studies.get(id) ?? null);
    }),
);

/** The study with an id given by a client, or null. */
export function findStudy(operation: Operation, id: string): Promise<StoredStudy | null> {
  return studiesById(operation).load(id);
}

/** The study that something stored names. */
export async function studyOf(operation: Operation, id: string): Promise<StoredStudy> {
  const study = await findStudy(operation, id);
  if (study === null) throw new Error(`the release has no study ${id}, though something names it`);
  return study;
}

/**
 * Id of the study that an argument names, or null where it was not given.
 *
 * @throws BadUserInput when it names none.
 */
export async function knownStudyId(
  operation: Operation,
  argument: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  if ((await findStudy(operation, id)) !== null) return id;
  throw new BadUserInput(argument, `${argument}: no study has the id "${id}"; \`studies\` lists them`);
}

/** The studies that a claim cites by the claim's id, ordered by id. */
export const citedStudies = perOperation(
  (operation) =>
    new DataLoader<string, readonly StoredStudy[]>(async (ids) => {
      const rows = await operation.read(studiesOfClaims, { ids });
      const studies = new Map(rows.map((row) => [row.claim, row.studies]));
      return ids.map((id) => studies.get(id) ?? []);
    }),
);

/** Ids of what a study refers to, by its id. */
export const studyReferences = perOperation(
  (operation) =>
    new DataLoader<string, StudyReferences>(async (ids) => {
      const rows = await operation.read(referencesOfStudies, { ids });
      const references = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => references.get(id) ?? new Error(`the release has no study ${id}`));
    }),
);

/** A page of a list of studies. */
export type StudyPage = Connection<StoredStudy>;

/** Which studies are wanted, as GraphQL gives it. */
interface StudyFilter {
  readonly designs?: readonly StudyDesign[] | null;
  readonly standing?: readonly SourceStanding[] | null;
  readonly layers?: readonly StudyLayer[] | null;
  readonly concept?: string | null;
  readonly sources?: readonly string[] | null;
}

/** A page of the studies that a filter lets through. */
export async function listStudies(
  operation: Operation,
  page: PageArguments,
  filter: StudyFilter,
): Promise<StudyPage> {
  const designs = filterList('filter.designs', filter.designs);
  const standing = filterList('filter.standing', filter.standing);
  const layers = filterList('filter.layers', filter.layers);
  const [request, sources, concept] = await Promise.all([
    requestPage(operation, 'studies', page, { filter }),
    shownSources(operation, 'filter.sources', filter.sources),
    knownConceptId(operation, 'filter.concept', filter.concept),
  ]);
  const conditions = { shown: sources.map(({ version }) => version), designs, standing, layers };
  return connect(
    request,
    listFrom((stretch) =>
      concept === null
        ? operation.read(studyPage, { ...conditions, ...stretch })
        : operation.read(studiesOfConcept, { concept, ...conditions, ...stretch }),
    ),
  );
}
