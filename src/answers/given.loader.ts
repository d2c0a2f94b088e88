import { createHash } from 'node:crypto';
import { claimPage, type StoredClaim } from '../claim/claim.queries.ts';
import {
  qualifiersOfClaims,
  qualifiersOfEvidenceLines,
  type StoredQualifier,
} from '../claim/qualifier.queries.ts';
import { documentPage } from '../document/document.queries.ts';
import { byCodeUnit, sortedBy } from '../language/order.ts';
import { predicatesOf } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { evidenceLinesOfParents, type StoredEvidenceLine } from '../study/evidenceLine.queries.ts';
import {
  referencesOfStudies,
  studiesOfClaims,
  studyPage,
  type StoredStudy,
  type StudyReferences,
} from '../study/study.queries.ts';
import type { AnsweredClaim, AnsweredLine, Answers, AnsweredStudy } from './answers.ts';
import { structuralLinks } from './answers.queries.ts';
import { structureId } from './fields.ts';
import { wholeList } from './wholeList.ts';

/** What answers are derived from. */
export type Given = Pick<Answers, 'predicates' | 'structure' | 'documents' | 'studies' | 'claims' | 'lines'>;

/** Lines of one study. */
const LINES_MAXIMUM = 100_000;

const FINGERPRINT_DIGITS = 12;

/** Everything that the answers of the release are derived from, of all its sources, each list by id. */
export async function readGiven(operation: Operation): Promise<Given> {
  const { sources } = await operation.release();
  const shown = sources.map(({ version }) => version);
  const predicates = await predicatesOf(operation)();
  const structure = await operation.read(structuralLinks, {});
  const documents = await wholeList(
    (stretch) => operation.read(documentPage, { shown, ...stretch }),
    (items) => Promise.resolve(items),
  );
  const lines: AnsweredLine[] = [];
  const studies = await wholeList(
    (stretch) =>
      operation.read(studyPage, { shown, designs: null, standing: null, layers: null, ...stretch }),
    async (items) => {
      lines.push(...(await linesOf(operation, items, shown)));
      return studyAnswers(operation, items);
    },
  );
  const anyClaim = {
    ...{ documents: null, languages: null, predicates: null, certainty: null, stance: null },
    presence: null,
  };
  const claims = await wholeList(
    (stretch) => operation.read(claimPage, { shown, ...anyClaim, ...stretch }),
    (items) => claimAnswers(operation, items),
  );
  return {
    predicates: byId(
      [...predicates.values()].map(({ id, role, sign, direction }) => ({ id, role, sign, direction })),
    ),
    structure: sortedBy(
      structure.map((link) => ({ ...link, sources: link.sources.toSorted(byCodeUnit) })),
      structureId,
    ),
    documents: byId(documents.map(({ id, source, derivedFrom }) => ({ id, source, derivedFrom }))),
    studies: byId(studies),
    claims: byId(claims),
    lines: byId(lines),
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  sortedBy(items, ({ id }) => id);

async function studyAnswers(operation: Operation, studies: readonly StoredStudy[]): Promise<AnsweredStudy[]> {
  const rows = await operation.read(referencesOfStudies, { ids: studies.map(({ id }) => id) });
  const references = new Map(rows.map((row) => [row.id, row]));
  return studies.map((study) => {
    const {
      species = null,
      supersededBy = null,
      possiblySameAs = [],
      includes = [],
    } = references.get(study.id) ?? ({} as Partial<StudyReferences>);
    return {
      id: study.id,
      standing: study.standing,
      supersededBy,
      design: study.design,
      controlled: study.controlled,
      species,
      identification: study.identification,
      identifiers: study.identifierSchemes
        .map((scheme, index) => `${scheme}:${study.identifierValues[index] ?? ''}`)
        .filter((_, index) => study.identifierVerified[index])
        .sort(byCodeUnit),
      possiblySameAs: possiblySameAs.toSorted(byCodeUnit),
      includes: includes.toSorted(byCodeUnit),
    };
  });
}

async function linesOf(
  operation: Operation,
  studies: readonly StoredStudy[],
  shown: readonly string[],
): Promise<AnsweredLine[]> {
  const rows = await operation.read(evidenceLinesOfParents, {
    ...{ parents: studies.map(({ id }) => ({ id })), kind: 'STUDY', shown },
    ...{ after: '', limit: LINES_MAXIMUM, counting: false },
  });
  const lines = rows.flatMap(({ item }) => (item === null ? [] : [item]));
  const qualifiers = await operation.read(qualifiersOfEvidenceLines, { ids: lines.map(({ id }) => id) });
  const restrictions = restrictionsOf(qualifiers);
  return lines.map((line: StoredEvidenceLine) => ({
    id: line.id,
    assertion: line.assertion,
    study: line.study,
    direction: line.direction,
    design: line.design,
    controlled: line.controlled,
    directness: line.directness,
    indirectBecause: line.indirectBecause,
    ...(restrictions.get(line.id) ?? UNRESTRICTED),
    level: line.level,
    human: line.inHumans,
    counted: line.counted,
    notCounted: line.notCounted,
  }));
}

async function claimAnswers(operation: Operation, claims: readonly StoredClaim[]): Promise<AnsweredClaim[]> {
  const ids = claims.map(({ id }) => id);
  const restrictions = restrictionsOf(await operation.read(qualifiersOfClaims, { ids }));
  const cited = await operation.read(studiesOfClaims, { ids });
  const studies = new Map(cited.map((row) => [row.claim, row.studies.map(({ id }) => id)]));
  return claims.map(
    ({ id, assertion, source, document, proposition, stance, certainty, presence }): AnsweredClaim => ({
      ...{ id, assertion, source, document, proposition, stance, certainty, presence },
      ...(restrictions.get(id) ?? UNRESTRICTED),
      citedStudies: (studies.get(id) ?? []).toSorted(byCodeUnit),
    }),
  );
}

interface Restrictions {
  readonly restrictions: string;
  readonly concepts: readonly string[];
}

const UNRESTRICTED: Restrictions = { restrictions: '', concepts: [] };

/** The restrictions of each owner: what they name and a fingerprint, in whatever order they were noted. Their words are not told. */
function restrictionsOf(
  rows: readonly { readonly owner: string; readonly qualifiers: readonly StoredQualifier[] }[],
): ReadonlyMap<string, Restrictions> {
  return new Map(
    rows.map(({ owner, qualifiers }) => [
      owner,
      qualifiers.length === 0
        ? UNRESTRICTED
        : {
            restrictions: fingerprint(qualifiers),
            concepts: [...new Set(qualifiers.flatMap(({ concept }) => concept ?? []))].sort(byCodeUnit),
          },
    ]),
  );
}

function fingerprint(qualifiers: readonly StoredQualifier[]): string {
  const told = qualifiers.map(
    ({ kind, value, exclusive, concept, min, max, unit, perTime, approximate, basis }) =>
      JSON.stringify([kind, value, exclusive, concept, min, max, unit, perTime, approximate, basis]),
  );
  const hash = createHash('sha256').update(told.sort(byCodeUnit).join('\n'));
  return hash.digest('hex').slice(0, FINGERPRINT_DIGITS);
}
