import { isolatedIn } from '../language/isolation.ts';
import { inBestLanguage } from '../language/language.ts';
import { tellName, type Named } from '../statement/statement.ts';
import { limitedTo, type Caveat } from './caveat.ts';
import { CAVEAT_WORDS, ENGLISH, type CaveatWords } from './caveatWords.ts';

/**
 * A caution in one sentence, which names the links of a chain that it is about, and to whom a benefit is limited.
 *
 * @param wanted - A BCP-47 tag; English without one, for a language that has no words for it, and where some of these people have no
 * name in it.
 * @param people - The names of those to whom its limits limit a benefit: as many as `limitedTo` tells, or an error is thrown.
 */
export function caveatText(
  caveat: Caveat,
  wanted: string | null | undefined,
  people: readonly Named[] = [],
): string {
  const named = limitedTo(caveat).length;
  if (people.length !== named) throw new Error(`a caveat limits a benefit to ${named}, not ${people.length}`);
  const words = inBestLanguage(CAVEAT_WORDS, wanted);
  const caution = cautionIn(words, caveat, people) ?? cautionIn(ENGLISH, caveat, people);
  if (caution === null) throw new Error('people to whom a benefit is limited have no name in English');
  return `${caution.slice(0, 1).toUpperCase()}${caution.slice(1)}.`;
}

function cautionIn(words: CaveatWords, caveat: Caveat, people: readonly Named[]): string | null {
  const { kind, claims, links, limits = [] } = caveat;
  const names = people.map((one) => tellName(words.language, one));
  if (names.includes(null)) return null;
  const limited = names.map((name) => words.limited(name ?? ''));
  const limiting = new Set(limits.flatMap((limit) => limit.claims));
  const isMore = limits.length === 0 || claims.some((claim) => !limiting.has(claim));
  const caution = [...(isMore ? [words.cautions[kind]] : []), ...limited].join(words.separator);
  if (links.length === 0) return caution;
  const places = new Intl.ListFormat(words.listed, { type: 'conjunction' }).format(
    links.map((link) => isolatedIn(words.language, String(link))),
  );
  return `${words.links(links.length)} ${places}: ${caution}`;
}
