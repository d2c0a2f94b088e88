import { bestWording } from '../language/language.ts';
import type { Caveat } from './caveat.ts';
import { CAVEAT_WORDS, ENGLISH } from './caveatWords.ts';

const LANGUAGES = CAVEAT_WORDS.map(({ language }) => language);

/**
 * A caution in one sentence, which names the links of a chain that it is about.
 *
 * @param wanted - A BCP-47 tag; English without one, and for a language that has no words for it.
 */
export function caveatText({ kind, links }: Caveat, wanted: string | null | undefined): string {
  const { language } = bestWording(LANGUAGES, LANGUAGES, wanted);
  const words = CAVEAT_WORDS.find((one) => one.language === language) ?? ENGLISH;
  const caution = words.cautions[kind];
  const places = new Intl.ListFormat(words.listed, { type: 'conjunction' }).format(links.map(String));
  const sentence = links.length === 0 ? caution : `${words.links(links.length)} ${places}: ${caution}`;
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
