import { assertionOf } from '../assertion/assertion.loader.ts';
import type { StoredClaim } from '../claim/claim.queries.ts';
import { CERTAINTIES, STANCES } from '../claim/claim.ts';
import type { Qualifier } from '../claim/qualifier.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import type { Operation } from '../release/operation.ts';
import { assertionStatement } from '../statement/statement.loader.ts';
import { statementWords } from '../statement/words.ts';
import type { StoredEvidenceLine } from '../study/evidenceLine.queries.ts';
import { studyOf } from '../study/study.loader.ts';
import { EVIDENCE_DIRECTIONS } from '../study/study.ts';
import type { DisagreementParts, StoredDisagreement } from './disagreement.queries.ts';
import type { Side } from './disagreementText.ts';
import type { DisagreementWords } from './disagreementWords.ts';
import { amountsIn } from './difference.ts';
import { stylesFor } from './difference.loader.ts';
import { sideText } from './differenceText.ts';
import { differenceWords } from './differenceWords.ts';
import { saysOfWhom } from './restrictions.ts';

/** Who takes part in a disagreement. */
export interface Disputants {
  readonly claims: readonly StoredClaim[];
  /** Of each of the claims, in their order. */
  readonly qualifiers: readonly (readonly Qualifier[])[];
  readonly lines: readonly StoredEvidenceLine[];
  /** In what lines fall short of claims that rest on them. */
  readonly falling: DisagreementParts['falling'];
}

/** What each of those who disagree says, in the order of what can be said. */
export async function disagreementSides(
  operation: Operation,
  { kind, shortfalls }: StoredDisagreement,
  { claims, lines, falling }: Disputants,
  words: DisagreementWords,
): Promise<Side[]> {
  const { certainties, stances } = statementWords(words.language);
  switch (kind) {
    case 'CERTAINTY':
      return sidesBy(claims, CERTAINTIES, ({ certainty }) => certainty, certainties, whoClaims);
    case 'STANCE':
      return sidesBy(claims, STANCES, ({ stance }) => stance, stances, whoClaims);
    case 'EVIDENCE_DIRECTION':
      return sidesBy(lines, EVIDENCE_DIRECTIONS, ({ direction }) => direction, words.directions, studyIdOf);
    case 'AMOUNT':
      return Promise.all(claims.map((claim) => amountsSaid(operation, claim, words)));
    case 'OPPOSITE_SIGN':
      return Promise.all(claims.map((claim) => signSaid(operation, claim, words)));
    case 'OVERSTATED':
      return [
        ...(await shortfallsTold(operation, shortfalls, lines, falling, words)),
        ...sidesBy(claims, STANCES, ({ stance }) => stance, stances, whoClaims),
      ];
  }
}

/** One side for each thing, in the order of what they say. */
function sidesBy<Thing, Said extends string>(
  things: readonly Thing[],
  order: readonly Said[],
  saidBy: (thing: Thing) => Said,
  words: Readonly<Record<Said, string>>,
  whoSays: (thing: Thing) => readonly string[],
): Side[] {
  return things
    .toSorted((one, other) => order.indexOf(saidBy(one)) - order.indexOf(saidBy(other)))
    .map((thing) => ({ says: words[saidBy(thing)], who: whoSays(thing) }));
}

/** In what each study falls short; of one that a text may not have meant, that too. */
async function shortfallsTold(
  operation: Operation,
  shortfalls: StoredDisagreement['shortfalls'],
  lines: readonly StoredEvidenceLine[],
  falling: DisagreementParts['falling'],
  words: DisagreementWords,
): Promise<Side[]> {
  const fallsShort = new Map(falling.map(({ line, shortfalls: own }) => [line, own]));
  const studies = await Promise.all(lines.map(({ study }) => studyOf(operation, study)));
  const told = studies.map(({ id, identification }, index) => ({
    study: identification === 'CANDIDATE' ? words.candidate(id) : id,
    shortfalls: fallsShort.get(lines[index]?.id ?? '') ?? [],
  }));
  return shortfalls.flatMap((shortfall) => {
    const who = told.filter((one) => one.shortfalls.includes(shortfall)).map(({ study }) => study);
    return who.length === 0 ? [] : [{ says: words.shortfalls[shortfall], who }];
  });
}

async function amountsSaid(
  operation: Operation,
  claim: StoredClaim,
  { language }: DisagreementWords,
): Promise<Side> {
  const [all, { subject }] = await Promise.all([
    claimQualifiers(operation).load(claim.id),
    assertionOf(operation, claim.assertion),
  ]);
  const amounts = amountsIn({ subject, qualifiers: all.filter((qualifier) => !saysOfWhom(qualifier)) });
  const styleIn = await stylesFor(operation, amounts);
  const [own, english] = [styleIn(differenceWords(language)), styleIn(differenceWords('en'))];
  const style = { ...own, nameOf: (id: string) => own.nameOf(id) ?? english.nameOf(id) };
  return { says: sideText(amounts, style) ?? '', who: whoClaims(claim) };
}

async function signSaid(
  operation: Operation,
  claim: StoredClaim,
  { language }: DisagreementWords,
): Promise<Side> {
  const assertion = await assertionOf(operation, claim.assertion);
  const { text } = await assertionStatement(operation, assertion, language);
  return { says: text, who: whoClaims(claim) };
}

/** The document that says it; of a row its source. */
const whoClaims = ({ document, source }: StoredClaim) => [document ?? source];

const studyIdOf = ({ study }: StoredEvidenceLine) => [study];
