import DataLoader from 'dataloader';
import { assertionOf } from '../assertion/assertion.loader.ts';
import { claimOf } from '../claim/claim.loader.ts';
import { claimQualifiers } from '../claim/qualifier.loader.ts';
import type { Wording } from '../language/language.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { assertionStatement, claimedStatement } from '../statement/statement.loader.ts';
import { studyOf } from '../study/study.loader.ts';
import { partsOf, shownKey, type ShownDisagreement } from './disagreement.loader.ts';
import { disagreementSides, type Disputants } from './disagreementSides.loader.ts';
import { explainDisagreement } from './disagreementText.ts';
import { disagreementWords } from './disagreementWords.ts';
import { restrictionsShared } from './restrictions.ts';

/** What a disagreement consists in, in a language: a sentence in English, labels in others. */
export async function disagreementExplanation(
  operation: Operation,
  disagreement: ShownDisagreement,
  language: string | null | undefined,
): Promise<string> {
  const disputants = await disputantsOf(operation).load(disagreement);
  const about = await statementOf(operation, disagreement, disputants, language);
  // Where the statement has no words in the language, all of it is in English.
  const words = disagreementWords(about.language);
  const sides = await disagreementSides(operation, disagreement, disputants, words);
  const [first] = disputants.claims;
  const isDenied = disagreement.kind === 'CERTAINTY' && first?.stance === 'DENIES';
  const said = disagreement.kind === 'OPPOSITE_SIGN' ? null : about.text;
  return explainDisagreement(
    disagreement.kind,
    // A row of a dataset is no text.
    disputants.claims.some(({ document }) => document === null) ? 'SOURCES' : 'TEXTS',
    said !== null && isDenied ? words.denied(said) : said,
    sides,
    words,
  );
}

/**
 * Those who take part, of all disagreements of an answer together: what each is about then has its names read at once, however
 * soon its own parts were there.
 */
const disputantsOf = perOperation(
  (operation) =>
    new DataLoader<ShownDisagreement, Disputants, string>(
      (disagreements) => Promise.all(disagreements.map((one) => readDisputants(operation, one))),
      { cacheKeyFn: shownKey },
    ),
);

async function readDisputants(operation: Operation, disagreement: ShownDisagreement): Promise<Disputants> {
  const { claims: ids, lines, assertions, falling } = await partsOf(operation).load(disagreement);
  const [claims, qualifiers] = await Promise.all([
    Promise.all(ids.map((id) => claimOf(operation, id))),
    Promise.all(ids.map((id) => claimQualifiers(operation).load(id))),
    Promise.all(assertions.map((id) => assertionOf(operation, id))),
    Promise.all(lines.map(({ study }) => studyOf(operation, study))),
  ]);
  return { claims, qualifiers, lines, falling };
}

/** What a disagreement is about. How sure one is depends on of what case it is said; everything else is told of by the sides. */
async function statementOf(
  operation: Operation,
  { id, kind }: ShownDisagreement,
  disputants: Disputants,
  language: string | null | undefined,
): Promise<Wording> {
  const { claims, lines } = disputants;
  if (kind === 'CERTAINTY') return narrowestStatement(operation, disputants, language);
  const assertion = claims[0]?.assertion ?? lines[0]?.assertion;
  if (assertion === undefined) throw new Error(`nobody takes part in disagreement ${id}`);
  return assertionStatement(operation, await assertionOf(operation, assertion), language);
}

/** What claims that can all hold of one case say of it: as the one with the most restrictions has it, of several the first. */
function narrowestStatement(
  operation: Operation,
  { claims, qualifiers }: Disputants,
  language: string | null | undefined,
): Promise<Wording> {
  const [narrowest] = claims
    .map((claim, index) => ({ claim, restrictions: restrictionsShared(qualifiers[index] ?? [], qualifiers) }))
    .toSorted((one, other) => other.restrictions.length - one.restrictions.length);
  if (narrowest === undefined) throw new Error('no claim to tell');
  const { claim, restrictions } = narrowest;
  return claimedStatement(operation, claim, (one) => restrictions.includes(one), language);
}
