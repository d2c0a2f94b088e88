import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
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

test('every type, field, argument and value is described', () => {
  const described: [name: string, description: string | null | undefined][] = [];
  for (const type of ownTypes()) {
    described.push([type.name, type.description]);
    if (isEnumType(type)) {
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description]);
    }
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        described.push([`${type.name}.${field.name}`, field.description]);
        if (!('args' in field)) continue;
        for (const argument of field.args) {
          described.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
        }
      }
    }
  }
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
