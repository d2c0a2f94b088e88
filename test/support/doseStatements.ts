import type { StructuralLink } from '../../src/concept/kin.ts';
import type { DoseFinding } from '../../src/safety/dose.ts';
import type { BasedAmount, DoseStatement } from '../../src/safety/doseStatement.ts';

/** So many milligrams, of which is not said what they count, and what else is given. */
export function anAmountOf(milligrams: number | null, parts: Partial<BasedAmount> = {}): BasedAmount {
  return {
    ...{ min: milligrams, max: milligrams, unit: 'mg', perTime: null, approximate: false },
    ...{ basis: 'UNSTATED', substance: null },
    ...parts,
  };
}

/** A claim of a document, whose id begins its own, that recommends so much of salt, and what else is given. */
export function aRecommendation(
  id: string,
  milligrams: number,
  parts: Partial<DoseStatement> = {},
): DoseStatement {
  return {
    ...{ id, orderKey: id, kind: 'RECOMMENDED', stance: 'ASSERTS', assertion: 'salt.TAKE.much' },
    ...{ isShown: true, subject: 'salt', document: id.replace(/-.*$/u, ''), study: null, populations: [] },
    ...{ direction: 'SUPPORTS', notCounted: null, inPeople: true },
    amounts: [anAmountOf(milligrams)],
    ...parts,
  };
}

/** A line of a study, whose id begins its own, that gave so much of salt, and what else is given. */
export function aTrialOf(id: string, milligrams: number, parts: Partial<DoseStatement> = {}): DoseStatement {
  return aRecommendation(id, milligrams, {
    ...{ kind: 'STUDIED', document: null, study: id.replace(/-.*$/u, ''), assertion: 'salt.HELPS.ache' },
    ...parts,
  });
}

/** `KIND amount of whom: claims and lines`, as far as they are there. */
export function doseInWords({ kind, amount, population, claims, evidence }: DoseFinding): string {
  const of = population === null ? '' : ` of ${population}`;
  return `${kind} ${amount.min ?? ''}–${amount.max ?? ''}${of}: ${[...claims, ...evidence].join(' ')}`;
}

/** The only link from one concept to another. */
export const linkTo = (concept: string, of: string): StructuralLink => ({
  concept,
  predicate: 'KIND_OF',
  of,
});
