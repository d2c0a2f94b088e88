import { readdir, readFile } from 'node:fs/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { countLists } from './answerSize.ts';
import { resolvers } from './resolvers.ts';

const FOLDER = new URL('../../schema/', import.meta.url);

/**
 * The public contract with its resolvers.
 *
 * @throws Error when a resolver stands for a field that the contract has not, or a field with arguments has no resolver.
 */
export async function buildServiceSchema(): Promise<GraphQLSchema> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  const typeDefs = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForArgs: 'error' },
  });
  return countLists(schema);
}
