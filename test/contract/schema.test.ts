import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { format } from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import { buildServiceSchema } from '../../src/api/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildServiceSchema();
});

function ownTypes(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

/*
 * Clients rely on every name and type in this file. After a change that is meant: `npx vitest run test/contract --update`,
 * and read the difference as a client would.
 */
test('the contract is the one that clients know', async () => {
  const printed = printSchema(lexicographicSortSchema(schema));
  await expect(await format(printed, { parser: 'graphql', printWidth: 110 })).toMatchFileSnapshot(
    'contract.graphql',
  );
});

type Described = readonly [name: string, description: string | null | undefined];

/** A type, and everything in it, with its description. */
function descriptionsOf(type: GraphQLNamedType): Described[] {
  const own: Described = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map(({ name, description }): Described => [`${type.name}.${name}`, description]),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map(({ name, description }): Described => [`${type.name}.${name}`, description])];
  }
  if (!isObjectType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [
    own,
    ...fields.flatMap((field): Described[] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map(({ name, description }): Described => [
        `${type.name}.${field.name}(${name}:)`,
        description,
      ]),
    ]),
  ];
}

test('every type, field, argument and value is described in whole sentences', () => {
  const described = ownTypes().flatMap(descriptionsOf);
  expect(described.length).toBeGreaterThan(300);
  const wanting = described.filter(([, description]) => !/\w.*[.?]\s*$/su.test(description ?? ''));
  expect(wanting.map(([name]) => name)).toEqual([]);
});

test('every list that is paged says how long a page may be', () => {
  const paged = ownTypes()
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args))
    .filter(({ name }) => name === 'first');
  expect(paged.length).toBeGreaterThan(5);
  for (const { defaultValue, description } of paged) {
    expect(defaultValue).toBeTypeOf('number');
    expect(description).toContain('1 to 100');
  }
});
