import { Kind, type GraphQLField } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The number of items that `@listSize` gives a list, if the schema has it there. */
export function assumedSizeOf(field: Field): number | undefined {
  return numberIn(field, 'listSize', 'assumedSize');
}

/** The number of objects that `@cost` gives a field, if the schema has it there. */
export function weightOf(field: Field): number | undefined {
  return numberIn(field, 'cost', 'weight');
}

function numberIn({ astNode }: Field, directiveName: string, argumentName: string): number | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === directiveName);
  const value = directive?.arguments?.find(({ name }) => name.value === argumentName)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
