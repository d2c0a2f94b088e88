import { isolatedIn } from '../language/isolation.ts';
import type { DisagreementKind } from './disagreement.ts';
import type { DisagreementWords, Speakers } from './disagreementWords.ts';

/** What some say, and who they are: ids of documents, datasets or studies. */
export interface Side {
  readonly says: string;
  readonly who: readonly string[];
}

/**
 * What a disagreement consists in: what it is about and what each side says, in the order given, those who say the same
 * together.
 *
 * @param about - Null where the sides say it themselves.
 */
export function explainDisagreement(
  kind: DisagreementKind,
  speakers: Speakers,
  about: string | null,
  sides: readonly Side[],
  words: DisagreementWords,
): string {
  const together = Map.groupBy(sides, ({ says }) => says);
  const told = [...together].map(([says, same]) => {
    const who = [...new Set(same.flatMap((side) => side.who))].toSorted();
    const named = who.map((id) => isolatedIn(words.language, id)).join(words.comma);
    return who.length === 0 ? says : `${says} (${named})`;
  });
  return words.explain(kind, speakers, about, told.join(words.semicolon));
}
