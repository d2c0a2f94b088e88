/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/**
 * A name as it is compared: lower case, without accents, vowel signs and stretching, with single spaces. Names that a
 * reader takes for the same word in another spelling have the same folded form.
 */
export function foldedName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(/[øæœßłđðþı]/gu, (letter) => BASE_LETTERS.get(letter) ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
