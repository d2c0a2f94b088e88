import DataLoader from 'dataloader';
import { perOperation } from '../release/operation.ts';
import { amountOf, type Qualifier } from './qualifier.ts';
import { qualifiersOfClaims, qualifiersOfEvidenceLines, type StoredQualifier } from './qualifier.queries.ts';

/** The qualifiers of a claim by its id, in the order in which they were noted. */
export const claimQualifiers = loadQualifiers(qualifiersOfClaims);

/** The qualifiers of an evidence line by its id, in the order in which they were noted. */
export const evidenceLineQualifiers = loadQualifiers(qualifiersOfEvidenceLines);

function loadQualifiers(query: typeof qualifiersOfClaims) {
  return perOperation(
    (operation) =>
      new DataLoader<string, readonly Qualifier[]>(async (ids) => {
        const rows = await operation.read(query, { ids });
        const qualifiers = new Map(rows.map((row) => [row.owner, row.qualifiers.map(toQualifier)]));
        return ids.map((id) => qualifiers.get(id) ?? []);
      }),
  );
}

function toQualifier(stored: StoredQualifier): Qualifier {
  const { kind, value, concept, exclusive, labelLanguages, labelTexts } = stored;
  const wordings = labelLanguages.map((language, index) => ({ language, text: labelTexts[index] ?? value }));
  const qualifier = { kind, value, concept, amount: amountOf(stored), exclusive };
  return wordings.length === 0 ? qualifier : { ...qualifier, wordings };
}
