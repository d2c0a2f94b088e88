import { GraphQLError, GraphQLScalarType } from 'graphql';

/** The one kind of scalar that clients send; its tags are understood in any case. */
const LanguageTag = new GraphQLScalarType({
  name: 'LanguageTag',
  serialize: String,
  parseValue: languageTag,
});

/** Scalars of answers: what is stored was checked when it was loaded, and goes out as it is. */
const scalarsOfAnswers = ['Curie', 'DateTime', 'URL', 'JSON'].map((name) => [
  name,
  new GraphQLScalarType({ name }),
]);

/** The schema's scalars, by name. */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  LanguageTag,
  ...(Object.fromEntries(scalarsOfAnswers) as Record<string, GraphQLScalarType>),
};

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
