import {
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { PAGE_MAXIMUM } from '../paging/pageRequest.ts';

/** The size assumed of a list that has no `first`. */
const ASSUMED_LIST_SIZE = 10;

/** The lists of a connection that have as many items as the page. */
const LISTS_OF_A_PAGE: ReadonlySet<string> = new Set(['edges', 'nodes']);

/** The value of a variable as sent, or the default that the operation gives it. */
export type VariableReader = (name: string) => unknown;

/** Reads variables of an operation. Of defaults only whole numbers are read: nothing else sizes a list. */
export function variableReader(
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): VariableReader {
  return (name) => {
    const given = values[name];
    if (given !== undefined) return given;
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return wholeNumber(definition?.defaultValue);
  };
}

/** Whether a field answers with a list. */
export function isListField({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** How many items a list is taken to have, given the page that the field around it was asked for. */
export function listSize({ name }: GraphQLField<unknown, unknown>, page: number | undefined): number {
  return page !== undefined && LISTS_OF_A_PAGE.has(name) ? page : ASSUMED_LIST_SIZE;
}

/**
 * The page that a field's `first` asks for, its default included; undefined where the field has no such argument. A page
 * beyond the maximum counts as the maximum: the list itself refuses it, and says better why.
 */
export function pageOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  readVariable: VariableReader,
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked = given?.kind === Kind.VARIABLE ? readVariable(given.name.value) : wholeNumber(given);
  const page = typeof asked === 'number' ? asked : argument.defaultValue;
  return typeof page === 'number' ? Math.min(Math.max(page, 1), PAGE_MAXIMUM) : PAGE_MAXIMUM;
}

function wholeNumber(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}
