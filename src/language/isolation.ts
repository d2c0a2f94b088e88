import { textDirection } from './language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What opens and closes embeddings, overrides and isolates: a part with one of its own would end ours. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name or number as a part of a sentence. Where either is written from right to left it is isolated (Unicode Standard
 * Annex 9), so that its own script cannot disturb the order of the words around it; elsewhere it stands as it is, but for
 * controls of its own, which are left out.
 *
 * @param language - BCP-47 tag of the sentence.
 */
export function isolatedIn(language: string, part: string): string {
  const plain = part.replace(DIRECTION_CONTROLS, '');
  const mayDisturb = textDirection(language) === 'RTL' || RIGHT_TO_LEFT.test(plain);
  return mayDisturb ? `${FIRST_STRONG_ISOLATE}${plain}${POP_DIRECTIONAL_ISOLATE}` : plain;
}
