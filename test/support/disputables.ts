import type { Amount, Qualifier } from '../../src/claim/qualifier.ts';
import type { DisputableQualifier } from '../../src/comparison/disagreement.ts';
import type { DisputableLine } from '../../src/comparison/disputableLine.ts';
import type { CitingClaim } from '../../src/comparison/overstatements.ts';

/** A qualifier of words, and what else is given. */
export function aRestriction(
  kind: Qualifier['kind'],
  value: string,
  parts: Partial<DisputableQualifier> = {},
): DisputableQualifier {
  return { kind, value, concept: null, amount: null, basis: null, exclusive: false, ...parts };
}

/** A qualifier that names a concept. */
export const naming = (kind: Qualifier['kind'], concept: string): DisputableQualifier =>
  aRestriction(kind, `the ${concept}`, { concept });

/** An exact amount of milligrams, and what else is given. */
export const milligrams = (min: number | null, max: number | null, parts: Partial<Amount> = {}): Amount => ({
  min,
  max,
  unit: 'mg',
  perTime: null,
  approximate: false,
  ...parts,
});

/** A plain claim that salt raises pressure, of a document whose id is the beginning of its own: `da-1`. */
export function aDisputable(id: string, parts: Partial<CitingClaim> = {}): CitingClaim {
  const subject = parts.subject ?? 'salt';
  const object = parts.object ?? 'pressure';
  const predicate = parts.predicate ?? 'RAISES_IT';
  return {
    id,
    document: id.replace(/-.*$/u, ''),
    source: 'texts',
    proposition: null,
    assertion: `${subject}.${predicate}.${object}`,
    subject,
    predicate,
    object,
    role: 'CAUSAL',
    sign: 'RAISES',
    direction: 'FORWARD',
    stance: 'ASSERTS',
    certainty: 'ASSERTED',
    qualifiers: [],
    citedVoices: [],
    ...parts,
  };
}

/** What a randomised trial in people, of a voice of its own, found in support of salt raising pressure. */
export function aDisputableLine(id: string, parts: Partial<DisputableLine> = {}): DisputableLine {
  return {
    id,
    source: 'texts',
    assertion: 'salt.RAISES_IT.pressure',
    study: `study of ${id}`,
    voice: `study of ${id}`,
    subject: 'salt',
    role: 'CAUSAL',
    object: 'pressure',
    qualifiers: [],
    direction: 'SUPPORTS',
    eligible: true,
    human: true,
    design: 'RANDOMISED_TRIAL',
    controlled: true,
    indirectBecause: null,
    species: [],
    ...parts,
  };
}
