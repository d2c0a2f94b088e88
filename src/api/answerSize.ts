import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { isListField } from './listSize.ts';
import { QueryTooExpensive } from './refusals.ts';

/** How many items the lists of an answer may still have. */
export interface AnswerSize {
  readonly maximum: number;
  left: number;
}

/** A context that the size of an answer is kept in; where it is not, the answer may be of any size. */
export interface SizedContext {
  answerSize?: AnswerSize;
}

type Resolve = GraphQLFieldResolver<unknown, SizedContext>;

/**
 * Has every list of objects in the schema counted as it is answered. The cost of an operation is counted before, of what most
 * lists have; this counts what they do have.
 */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListField(field) || !isCompositeType(getNamedType(field.type))) continue;
      field.resolve = counted(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function counted(resolve: Resolve): Resolve {
  return (source, given, context, info) => {
    const items: unknown = resolve(source, given, context, info);
    if (items instanceof Promise) return items.then((list: unknown) => count(list, context));
    return count(items, context);
  };
}

function count(items: unknown, { answerSize }: SizedContext): unknown {
  if (answerSize === undefined || !Array.isArray(items)) return items;
  answerSize.left -= items.length;
  if (answerSize.left >= 0) return items;
  const { maximum } = answerSize;
  throw new QueryTooExpensive(`The lists of the answer have more than ${maximum} items.`, {
    limit: 'items',
    maximum,
    reduce: 'Some lists are longer than most: ask for fewer things at once, or for fewer lists inside lists.',
  });
}
