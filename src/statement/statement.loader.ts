import { assertionOf } from '../assertion/assertion.loader.ts';
import type { StoredAssertion } from '../assertion/assertion.queries.ts';
import { identityQualifiers } from '../assertion/identityQualifiers.ts';
import type { StoredClaim } from '../claim/claim.queries.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import type { Wording } from '../language/language.ts';
import { predicateOf } from '../predicate/predicate.loader.ts';
import type { Operation } from '../release/operation.ts';
import { stateInWords, type NamedQualifier, type StatementParts } from './statement.ts';

/** What an assertion says, in words: something that is true or false. */
export async function assertionStatement(
  operation: Operation,
  assertion: StoredAssertion,
  language: string | null | undefined,
): Promise<Wording> {
  return stateInWords(await partsOf(operation, assertion, identityQualifiers(assertion)), null, language);
}

/** What a text claims, in words, with its stance, its certainty and every restriction. */
export async function claimStatement(
  operation: Operation,
  claim: StoredClaim,
  language: string | null | undefined,
): Promise<Wording> {
  const [assertion, qualifiers] = await Promise.all([
    assertionOf(operation, claim.assertion),
    claimQualifiers(operation).load(claim.id),
  ]);
  return stateInWords(await partsOf(operation, assertion, qualifiers), claim, language);
}

/** What a text claims, in words, without its stance and certainty, and with those of its restrictions that are wanted. */
export async function claimedStatement(
  operation: Operation,
  claim: StoredClaim,
  isWanted: (restriction: Qualifier) => boolean,
  language: string | null | undefined,
): Promise<Wording> {
  const [assertion, qualifiers] = await Promise.all([
    assertionOf(operation, claim.assertion),
    claimQualifiers(operation).load(claim.id),
  ]);
  return stateInWords(await partsOf(operation, assertion, qualifiers.filter(isWanted)), null, language);
}

async function partsOf(
  operation: Operation,
  assertion: StoredAssertion,
  qualifiers: readonly Qualifier[],
): Promise<StatementParts> {
  const [subject, predicate, object, named] = await Promise.all([
    conceptOf(operation, assertion.subject),
    predicateOf(operation, assertion.predicate),
    conceptOf(operation, assertion.object),
    Promise.all(qualifiers.map((qualifier) => withNames(operation, qualifier))),
  ]);
  return { subject, predicate, object, qualifiers: named };
}

/** A restriction with the names of the concept that it names. */
export async function withNames(operation: Operation, qualifier: Qualifier): Promise<NamedQualifier> {
  const { concept } = qualifier;
  return { ...qualifier, concept: concept === null ? null : await conceptOf(operation, concept) };
}
