import { textDirection } from './language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A name or number as a part of a sentence. Where either is written from right to left it is isolated (Unicode Standard
 * Annex 9), so that its own script cannot disturb the order of the words around it; elsewhere it stands as it is.
 *
 * @param language - BCP-47 tag of the sentence.
 */
export function isolatedIn(language: string, part: string): string {
  const mayDisturb = textDirection(language) === 'RTL' || RIGHT_TO_LEFT.test(part);
  return mayDisturb ? `${FIRST_STRONG_ISOLATE}${part}${POP_DIRECTIONAL_ISOLATE}` : part;
}
