import DataLoader from 'dataloader';
import { perOperation, type Operation } from '../release/operation.ts';
import type { ReleaseSource } from '../release/release.ts';
import { candidatesOfTexts, type CandidateQuestion, type CandidateWay } from './candidate.queries.ts';
import { foundConcepts, type FoundConcept } from './foundConcept.ts';
import { fullTextQueries, nearQuery } from './fullTextQueries.ts';
import { nearConcepts } from './nearConcepts.ts';
import type { SoughtText } from './soughtText.ts';

/** How many names each way to a concept gives, and how many it looks at where not every one passes. */
const CANDIDATES_MAXIMUM = 100;
const LOOKED_AT_MAXIMUM = 1_000;

/** Whose names count, in which languages, of what. */
export interface NameFilter {
  readonly sources: readonly ReleaseSource[];
  /** Null: every language. */
  readonly languages: readonly string[] | null;
  /** Null: every category. */
  readonly categories: readonly string[] | null;
}

/** What a text leads to. */
export interface FoundConcepts {
  /** Each concept once, best first. */
  readonly concepts: readonly FoundConcept[];
  /** False where there may be more than were looked at. */
  readonly complete: boolean;
}

type Question = Omit<CandidateQuestion, 'number'>;

/** The ways from the texts of all questions of one operation that are asked at once, in one query. */
const waysOf = perOperation(
  (operation) =>
    new DataLoader<Question, readonly CandidateWay[], string>(
      async (asked) => {
        const questions = asked.map((question, number) => ({ number, ...question }));
        const rows = await operation.read(candidatesOfTexts, {
          questions,
          limit: CANDIDATES_MAXIMUM,
          looked: LOOKED_AT_MAXIMUM,
        });
        const ways = new Map(rows.map((row) => [row.number, row.ways]));
        return questions.map(({ number }) => ways.get(number) ?? []);
      },
      { cacheKeyFn: (question) => JSON.stringify(question) },
    ),
);

/** The concepts that a text leads to. */
export async function findConcepts(
  operation: Operation,
  sought: SoughtText,
  filter: NameFilter,
): Promise<FoundConcepts> {
  const ways = await waysOf(operation).load(questionOf(sought, filter));
  return {
    concepts: foundConcepts(sought, ways, filter.languages),
    complete: ways.every(({ cut, candidates }) => !cut && candidates.length < CANDIDATES_MAXIMUM),
  };
}

/** Ids of the concepts whose names or ids are most like a text that may be none, nearest first. */
export async function findNearConcepts(
  operation: Operation,
  sought: SoughtText,
  filter: NameFilter,
  count: number,
): Promise<readonly string[]> {
  const question = questionOf(sought, filter);
  const ways = await waysOf(operation).load({
    ...question,
    beginningOfIds: sought.curie === null ? beginningOf(sought) : null,
    fullText: [...question.fullText, nearQuery(sought)],
  });
  return nearConcepts(sought, ways).slice(0, count);
}

function questionOf(sought: SoughtText, { sources, languages, categories }: NameFilter): Question {
  const versions = sources.map(({ version }) => version);
  const ranges = languages?.map((language) => language.toLowerCase()) ?? null;
  return {
    versions,
    sources: sources.map(({ id }) => id),
    languages: ranges,
    categories,
    curie: sought.curie,
    ids: sought.ids,
    beginningOfIds: null,
    keys: [sought.key, ...sought.otherKeys],
    beginnings: sought.beginnings,
    fullText: fullTextQueries(sought, ranges),
  };
}

/** The first half of an id that may be misspelt after it. */
function beginningOf({ ids }: SoughtText): string | null {
  const id = ids.at(-1) ?? '';
  const beginning = id.slice(0, Math.ceil(id.length / 2));
  return /^[a-z]/u.test(beginning) ? beginning : null;
}
