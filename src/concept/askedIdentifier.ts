import { BadUserInput } from '../errors.ts';

/** What an argument that names a concept takes, and where it is found. */
export const HOW_TO_NAME_A_CONCEPT =
  'give a slug, a former id, or an exact and verified CURIE; `search` finds concepts by name';

/** The most characters that an id may have: far more than any id has. */
const LONGEST_IDENTIFIER = 500;

/**
 * An id that may name no concept, and is then told back to whoever gave it.
 *
 * @throws BadUserInput when it is empty or longer than 500 characters.
 */
export function askedIdentifier(argument: string, identifier: string): string {
  if (identifier.trim() === '') {
    throw new BadUserInput(argument, `${argument}: it is empty; ${HOW_TO_NAME_A_CONCEPT}`);
  }
  if (identifier.length > LONGEST_IDENTIFIER) {
    throw new BadUserInput(
      argument,
      `${argument}: ${identifier.length} characters are no id; give at most ${LONGEST_IDENTIFIER}`,
    );
  }
  return identifier;
}
