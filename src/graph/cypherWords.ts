/**
 * Constants of the code as a list in the constant text of a query, so that a rule stands in one place. What somebody gave is a
 * parameter, never this.
 *
 * @throws Error where one is no plain word.
 */
export function wordsInCypher(words: readonly string[]): string {
  const odd = words.find((word) => !/^\w+$/u.test(word));
  if (odd !== undefined) throw new Error(`not a plain word: ${odd}`);
  return `[${words.map((word) => `'${word}'`).join(', ')}]`;
}
