import { isolatedIn } from '../language/isolation.ts';
import { inBestLanguage } from '../language/language.ts';
import { tellName, type Named } from '../statement/statement.ts';
import { limitedTo, namedIn, type Caveat } from './caveat.ts';
import { CAVEAT_WORDS, ENGLISH, type CaveatWords } from './caveatWords.ts';

/**
 * A caution in one sentence, which names the links of a chain that it is about, to whom a benefit is limited, and for whom the limits are
 * that an amount lies above.
 *
 * @param wanted - A BCP-47 tag; English without one, for a language that has no words for it, and where some of these people have no
 * name in it.
 * @param people - The names of those whom `namedIn` tells, in its order: as many, or an error is thrown.
 */
export function caveatText(
  caveat: Caveat,
  wanted: string | null | undefined,
  people: readonly Named[] = [],
): string {
  const named = namedIn(caveat).length;
  if (people.length !== named) throw new Error(`a caveat names ${named} people, not ${people.length}`);
  const words = inBestLanguage(CAVEAT_WORDS, wanted);
  const caution = cautionIn(words, caveat, people) ?? cautionIn(ENGLISH, caveat, people);
  if (caution === null) throw new Error('people whom a caveat names have no name in English');
  return `${caution.slice(0, 1).toUpperCase()}${caution.slice(1)}.`;
}

function cautionIn(words: CaveatWords, caveat: Caveat, people: readonly Named[]): string | null {
  const { claims, links, limits = [] } = caveat;
  const told = people.map((one) => tellName(words.language, one));
  const names = told.filter((name) => name !== null);
  if (names.length < told.length) return null;
  const count = limitedTo(caveat).length;
  const limited = names.slice(0, count).map(words.limited);
  const limiting = new Set(limits.flatMap((limit) => limit.claims));
  const isMore = limits.length === 0 || claims.some((claim) => !limiting.has(claim));
  const caution = [...(isMore ? [ownWords(words, caveat, names.slice(count))] : []), ...limited].join(
    words.separator,
  );
  if (links.length === 0) return caution;
  const places = listedIn(
    words,
    links.map((link) => isolatedIn(words.language, String(link))),
  );
  return `${words.links(links.length)} ${places}: ${caution}`;
}

/** What a kind says, with whom the upper limits are for where one names somebody. */
function ownWords(words: CaveatWords, { kind, limitsFor = [] }: Caveat, people: readonly string[]): string {
  if (people.length === 0) return words.cautions[kind];
  return words.aboveLimitFor(
    listedIn(words, [...people, ...(limitsFor.includes(null) ? [words.unnamed] : [])]),
  );
}

function listedIn({ listed }: CaveatWords, parts: readonly string[]): string {
  return new Intl.ListFormat(listed, { type: 'conjunction' }).format(parts);
}
