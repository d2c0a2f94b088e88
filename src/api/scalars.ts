import { GraphQLError, GraphQLScalarType } from 'graphql';

const { serialize, parseValue, parseLiteral } = new GraphQLScalarType({
  name: 'LanguageTag',
  serialize: String,
  parseValue: languageTag,
});

/**
 * The one scalar that clients send; its tags are understood in any case. Only its functions are given: a whole scalar would
 * take the description of the schema's away. The scalars of answers need none: what is stored was checked when it was
 * loaded, and goes out as it is.
 */
export const scalarResolvers = { LanguageTag: { serialize, parseValue, parseLiteral } } as const;

/** The tag in its canonical case. @throws GraphQLError when it is none. */
function languageTag(given: unknown): string {
  try {
    const [tag] = typeof given === 'string' ? Intl.getCanonicalLocales(given) : [];
    if (tag !== undefined) return tag;
  } catch {
    // Refused below, in words of ours.
  }
  throw new GraphQLError(
    `LanguageTag: ${JSON.stringify(given)} is no BCP-47 language tag; tags are like "en" or "da-DK"`,
  );
}
