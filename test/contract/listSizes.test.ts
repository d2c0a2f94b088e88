import {
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { assumedSizeOf, weightOf } from '../../src/api/costDirectives.ts';
import { isListField, sizesIn } from '../../src/api/listSize.ts';
import { buildServiceSchema } from '../../src/api/schema.ts';

type Field = GraphQLField<unknown, unknown>;

let types: readonly GraphQLObjectType[];
beforeAll(async () => {
  const schema = await buildServiceSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
  );
});

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** The field as a client asks for it that says nothing of its size. */
function selected({ name }: Field): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

/** Whether arguments size a list: its own, or those of every field that leads to it. */
function isSizedByArguments(type: GraphQLObjectType, field: Field): boolean {
  if (sizesIn(field, selected(field), () => undefined).size > 0) return true;
  const leading = types.flatMap(fieldsOf).filter((one) => getNamedType(one.type) === type);
  return (
    leading.length > 0 && leading.every((one) => sizesIn(one, selected(one), () => undefined).has(field.name))
  );
}

function listsOfObjects(): (readonly [name: string, type: GraphQLObjectType, field: Field])[] {
  return types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => isListField(field) && isCompositeType(getNamedType(field.type)))
      .map((field) => [`${type.name}.${field.name}`, type, field] as const),
  );
}

/*
 * A list of which nothing is known may be of any length, and whatever is selected in it comes as many times. Give the field an
 * argument `first` that the resolver keeps, or, where the list is short by its nature, a directive `@listSize`.
 */
test('every list of objects has a page, or a size that the cost of an operation is counted by', () => {
  const lists = listsOfObjects();
  expect(lists.length).toBeGreaterThan(60);
  const unsized = lists.filter(
    ([, type, field]) => assumedSizeOf(field) === undefined && !isSizedByArguments(type, field),
  );
  expect(unsized.map(([name]) => name)).toEqual([]);
});

test('only lists of objects that no argument sizes have a size of their own, of one or more', () => {
  const lists = new Map(
    listsOfObjects().map(([name, type, field]) => [name, isSizedByArguments(type, field)]),
  );
  const sized = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => assumedSizeOf(field) !== undefined)
      .map((field) => [`${type.name}.${field.name}`, assumedSizeOf(field)] as const),
  );
  expect(sized.filter(([name, size = 0]) => lists.get(name) !== false || size < 1)).toEqual([]);
});

/*
 * What is told in words is put together when it is asked for, and reads the names, claims or studies that it speaks of: it weighs
 * about as much as they would.
 */
test('every explanation, its language, the text of a caveat and each side of a difference weigh something', () => {
  const told = types.flatMap((type) =>
    fieldsOf(type)
      .filter(
        ({ name }) =>
          name === 'summary' ||
          name.startsWith('explanation') ||
          ['Caveat', 'Difference'].includes(type.name),
      )
      .filter((field) => field.args.some(({ name }) => name === 'language'))
      .map((field) => [`${type.name}.${field.name}`, weightOf(field)]),
  );
  expect(Object.fromEntries(told)).toEqual({
    'Balance.explanation': 5,
    'Caveat.text': 1,
    'Chain.explanation': 20,
    'Chain.explanationLanguage': 20,
    'Difference.explanation': 1,
    'Difference.explanationLanguage': 1,
    'Difference.left': 1,
    'Difference.right': 1,
    'Disagreement.explanation': 10,
    'EvidenceReport.summary': 500,
    'Gap.explanation': 2,
  });
});
