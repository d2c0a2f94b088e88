import DataLoader from 'dataloader';
import { isOneOfLanguages } from '../language/language.ts';
import { filterList } from '../paging/filterArguments.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { MATCH_KINDS, NAME_KINDS, type NameKind } from './concept.ts';
import {
  namesOfConcepts,
  structureOfConcepts,
  xrefsOfConcepts,
  type StoredName,
  type StoredXref,
} from './detail.queries.ts';
import type { StructuralLink } from './kin.ts';
import { byCodeUnit } from '../language/order.ts';

/** All names of a concept by its id: by language, then kind, then text. */
const namesOf = perOperation(
  (operation) =>
    new DataLoader<string, readonly StoredName[]>(async (ids) => {
      const rows = await operation.read(namesOfConcepts, { ids });
      const names = new Map(rows.map((row) => [row.concept, row.names.toSorted(byLanguageKindText)]));
      return ids.map((id) => names.get(id) ?? []);
    }),
);

/**
 * The names of a concept in some languages and of some kinds; without either, in every language and of every kind.
 *
 * @throws BadUserInput when a list is empty or too long.
 */
export async function chosenNames(
  operation: Operation,
  concept: string,
  languages: readonly string[] | null | undefined,
  kinds: readonly NameKind[] | null | undefined,
): Promise<readonly StoredName[]> {
  const wantedLanguages = filterList('languages', languages);
  const wantedKinds = filterList('kinds', kinds);
  const names = await namesOf(operation).load(concept);
  return names
    .filter(({ language }) => wantedLanguages === null || isOneOfLanguages(language, wantedLanguages))
    .filter(({ kind }) => wantedKinds?.includes(kind) ?? true);
}

/** All xrefs of a concept by its id, each once: exact ones first, then by CURIE. */
export const xrefsOf = perOperation(
  (operation) =>
    new DataLoader<string, readonly StoredXref[]>(async (ids) => {
      const rows = await operation.read(xrefsOfConcepts, { ids });
      const xrefs = new Map(rows.map((row) => [row.concept, distinctXrefs(row.xrefs)]));
      return ids.map((id) => xrefs.get(id) ?? []);
    }),
);

/** The structural links of a concept: to wider concepts, from narrower ones, and those that make no kin. */
export interface Structure {
  readonly broader: readonly StructuralLink[];
  readonly narrower: readonly StructuralLink[];
  readonly related: readonly StructuralLink[];
}

const NO_STRUCTURE: Structure = { broader: [], narrower: [], related: [] };

/** The structural links of a concept by its id. */
export const structureOf = perOperation(
  (operation) =>
    new DataLoader<string, Structure>(async (ids) => {
      const rows = await operation.read(structureOfConcepts, { ids });
      const structures = new Map(
        rows.map(({ concept, links }): [string, Structure] => [
          concept,
          {
            broader: links.filter((link) => link.kin && link.concept === concept),
            narrower: links.filter((link) => link.kin && link.of === concept),
            related: links.filter((link) => !link.kin),
          },
        ]),
      );
      return ids.map((id) => structures.get(id) ?? NO_STRUCTURE);
    }),
);

/** Two sources may give one CURIE: the one that was verified stands for both, of two such the one with a label. */
function distinctXrefs(xrefs: readonly StoredXref[]): readonly StoredXref[] {
  const ordered = xrefs.toSorted(
    (left, right) =>
      MATCH_KINDS.indexOf(left.match) - MATCH_KINDS.indexOf(right.match) ||
      byCodeUnit(left.curie, right.curie) ||
      Number(right.verified) - Number(left.verified) ||
      Number(left.label === null) - Number(right.label === null) ||
      byCodeUnit(left.label ?? '', right.label ?? ''),
  );
  return ordered.filter(
    ({ curie, match }, index) => curie !== ordered[index - 1]?.curie || match !== ordered[index - 1]?.match,
  );
}

function byLanguageKindText(left: StoredName, right: StoredName): number {
  return (
    byCodeUnit(left.language, right.language) ||
    NAME_KINDS.indexOf(left.kind) - NAME_KINDS.indexOf(right.kind) ||
    byCodeUnit(left.text, right.text) ||
    byCodeUnit(right.origin, left.origin)
  );
}
