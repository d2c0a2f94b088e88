import { assertionOf } from '../assertion/assertion.loader.ts';
import { identityQualifiers } from '../assertion/identityQualifiers.ts';
import { caveatText } from '../caveat/caveatText.ts';
import { groundsOf } from '../caveat/grounds.loader.ts';
import { conceptOf } from '../concept/concept.loader.ts';
import { bestWording, type Wording } from '../language/language.ts';
import { perOperation, type Operation } from '../release/operation.ts';
import { assertionStatement } from '../statement/statement.loader.ts';
import { statementWords } from '../statement/words.ts';
import { opposedIn, type Step } from './chain.ts';
import { chainCaveats } from './chainCaveats.ts';
import { diseasesOf } from './diseases.ts';
import { chainEffect } from './effect.ts';
import { explainChain } from './explanation.ts';
import type { FoundChain } from './foundChain.ts';
import { chainWords, ENGLISH } from './words/chainWords.ts';
import type { ChainWords } from './words/words.ts';

/** By language: the words and their language are two fields. */
const explanations = perOperation(() => new WeakMap<FoundChain, Map<string, Promise<Wording>>>());

/**
 * A chain in words: whole in the language wanted, or whole in English.
 *
 * @param wanted - A BCP-47 tag; English without one.
 */
export function chainExplanation(
  operation: Operation,
  chain: FoundChain,
  wanted: string | null | undefined,
): Promise<Wording> {
  const words = chainWords(wanted);
  const known = explanations(operation);
  const ofChain = known.get(chain) ?? new Map<string, Promise<Wording>>();
  known.set(chain, ofChain);
  const explanation = ofChain.get(words.language) ?? buildExplanation(operation, chain, words);
  ofChain.set(words.language, explanation);
  return explanation;
}

async function buildExplanation(
  operation: Operation,
  chain: FoundChain,
  words: ChainWords,
): Promise<Wording> {
  const text = await explanationIn(operation, chain, words);
  if (text !== null) return { language: words.language, text };
  const english = await explanationIn(operation, chain, ENGLISH);
  if (english === null) throw new Error('a chain has no words in English');
  return { language: ENGLISH.language, text: english };
}

/** Null where a link, or what points the other way beside it, has no words in the language; the names of both ends are part of links. */
async function explanationIn(
  operation: Operation,
  chain: FoundChain,
  words: ChainWords,
): Promise<string | null> {
  const { concepts, steps, weakest, shown } = chain;
  const [first, last] = [concepts[0] ?? '', concepts.at(-1) ?? ''];
  const [links, diseases, from, to, caveats] = await Promise.all([
    Promise.all(steps.map((step) => linkIn(operation, step, shown, words))),
    diseasesIn(operation, chain, words),
    nameIn(operation, first, words),
    nameIn(operation, last, words),
    chainCaveats(operation, chain, shown),
  ]);
  const told = links.flatMap(({ opposed, ...link }) => [link, ...opposed]);
  if (told.some(({ language }) => language !== words.language)) return null;
  const { sign, undecidedBy } = chainEffect(chain);
  const chainTold = {
    ...{ from, to, links, diseases, effect: sign },
    undecidedBy: undecidedBy?.position ?? null,
    weakest: { position: weakest.position, level: weakest.step.level },
    cautions: caveats.map((caveat) => caveatText(caveat, words.language)),
  };
  return explainChain(chainTold, words, statementWords(words.language).certainties);
}

async function linkIn(operation: Operation, step: Step, shown: readonly string[], words: ChainWords) {
  const [best] = step.assertions;
  const others = opposedIn(step).filter((assertion) => assertion !== best);
  const [told, ...opposed] = await Promise.all(
    [best, ...others].map(({ id }) => statementIn(operation, id, shown, words)),
  );
  if (told === undefined) throw new Error('a link says nothing');
  return { ...told, opposed };
}

async function statementIn(
  operation: Operation,
  assertion: string,
  shown: readonly string[],
  words: ChainWords,
) {
  const [{ language, text }, { claims }] = await Promise.all([
    assertionOf(operation, assertion).then((stored) => assertionStatement(operation, stored, words.language)),
    groundsOf(operation).load({ assertion, shown }),
  ]);
  return { language, statement: text, certainties: claims.map(({ certainty }) => certainty) };
}

/** The names of the diseases of which alone links are stated. */
async function diseasesIn(
  operation: Operation,
  { concepts, steps }: FoundChain,
  words: ChainWords,
): Promise<readonly string[]> {
  const assertions = await Promise.all(
    steps.map(({ assertions: [best] }) => assertionOf(operation, best.id)),
  );
  const diseases = diseasesOf(concepts, assertions.map(identityQualifiers));
  return Promise.all(diseases.map((disease) => nameIn(operation, disease, words)));
}

async function nameIn(operation: Operation, concept: string, { language }: ChainWords): Promise<string> {
  const { labelLanguages, labelTexts } = await conceptOf(operation, concept);
  return bestWording(labelLanguages, labelTexts, language).text;
}
