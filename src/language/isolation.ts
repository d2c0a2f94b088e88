import { textDirection } from './language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A name or number as a part of a sentence. In a sentence written from right to left it is isolated (Unicode Standard
 * Annex 9), so that its own script cannot disturb the order of the words around it; elsewhere it stands as it is.
 *
 * @param language - BCP-47 tag of the sentence.
 */
export function isolatedIn(language: string, part: string): string {
  return textDirection(language) === 'RTL'
    ? `${FIRST_STRONG_ISOLATE}${part}${POP_DIRECTIONAL_ISOLATE}`
    : part;
}
