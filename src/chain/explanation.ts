import { CERTAINTIES, type Certainty } from '../claim/claim.ts';
import { isolatedIn } from '../language/isolation.ts';
import type { EvidenceLevel } from '../weighing/level.ts';
import type { ChainSign } from './effect.ts';
import type { ChainWords } from './words/words.ts';

/** What an assertion says, and how sure those who say it are. */
export interface ToldStatement {
  /** In the language of the explanation. */
  readonly statement: string;
  /** Those of the claims that state it, in any order. */
  readonly certainties: readonly Certainty[];
}

/** What a link of a chain says: its best assertion. */
export interface ToldLink extends ToldStatement {
  /** Where parallel assertions point apart, what the other of them say: one that raises and one that lowers are told in all. */
  readonly opposed: readonly ToldStatement[];
}

/** What is told of a chain. Names are in the language of the explanation. */
export interface ToldChain {
  readonly from: string;
  readonly to: string;
  readonly links: readonly ToldLink[];
  /** The diseases of which alone links are stated, each once, in the order of the links. */
  readonly diseases: readonly string[];
  readonly effect: ChainSign;
  /** Place of the first link without a sign; null where every link has one. */
  readonly undecidedBy: number | null;
  readonly weakest: { readonly position: number; readonly level: EvidenceLevel };
  /** What is to be kept in mind, each a sentence. */
  readonly cautions: readonly string[];
}

/**
 * A chain in words: its links, what they come to, the weakest of them, and what is to be kept in mind.
 *
 * @param certainties - The words of the language for how sure a text is.
 */
export function explainChain(
  { from, to, links, diseases, effect, undecidedBy, weakest, cautions }: ToldChain,
  words: ChainWords,
  certainties: Readonly<Record<Certainty, string>>,
): string {
  const isolated = (part: string | number) => isolatedIn(words.language, String(part));
  const within = diseases.length === 0 ? '' : words.within(diseases.map(isolated));
  const [first, last] = [isolated(from), `${isolated(to)}${within}`];
  const outcome =
    undecidedBy !== null
      ? words.unknown(first, last, isolated(undecidedBy))
      : effect === 'RAISES'
        ? words.raises(first, last)
        : words.lowers(first, last);
  return [
    ...links.flatMap((link, index) => linkInWords(link, isolated(index + 1), words, certainties)),
    outcome,
    words.weakest(isolated(weakest.position), words.levels[weakest.level]),
    ...cautions,
  ].join(' ');
}

/** What a link says; where its assertions point apart, also what the others say, and that they do. */
function linkInWords(
  link: ToldLink,
  position: string,
  words: ChainWords,
  certainties: Readonly<Record<Certainty, string>>,
): readonly string[] {
  const said = (told: ToldStatement) => [told.statement, hedgeOf(told, words, certainties)] as const;
  return [
    words.link(position, ...said(link)),
    ...link.opposed.map((told) => words.parallel(position, ...said(told))),
    ...(link.opposed.length > 0 ? [words.apart(position)] : []),
  ];
}

/** How sure texts are of what is said, surest first; null where all of them assert it. */
function hedgeOf(
  { certainties: ofClaims }: ToldStatement,
  words: ChainWords,
  certainties: Readonly<Record<Certainty, string>>,
): string | null {
  if (ofClaims.length === 0) return words.unstated;
  if (ofClaims.every((certainty) => certainty === 'ASSERTED')) return null;
  return words.stated(CERTAINTIES.filter((one) => ofClaims.includes(one)).map((one) => certainties[one]));
}
