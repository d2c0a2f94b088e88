import {
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { ASKED_MAXIMUM, ASSERTIONS_MAXIMUM, CONCEPTS_MAXIMUM } from '../neighbourhood/neighbourhood.ts';
import { PAGE_MAXIMUM } from '../paging/pageRequest.ts';
import { assumedSizeOf } from './costDirectives.ts';

/** The size of a list of which nothing is said; a test sees to it that the schema has none. */
const UNSAID_LIST_SIZE = 10;

/** Stands for the field that has the argument, where this is a list itself. */
const ITSELF = '';

/** An argument that says how long its field may be, or some lists of what its field answers with. */
interface SizingArgument {
  readonly name: string;
  readonly lists: readonly string[];
  /** Whatever is asked for, the lists may be so long. */
  readonly minimum: number;
  readonly maximum: number;
}

const SIZING_ARGUMENTS: readonly SizingArgument[] = [
  { name: 'first', lists: [ITSELF, 'edges', 'nodes'], minimum: 1, maximum: PAGE_MAXIMUM },
  {
    name: 'maxConcepts',
    lists: ['concepts', 'hidden'],
    minimum: ASKED_MAXIMUM,
    maximum: CONCEPTS_MAXIMUM,
  },
  { name: 'maxAssertions', lists: ['assertions', 'structural'], minimum: 1, maximum: ASSERTIONS_MAXIMUM },
];

/** An argument that, where it names something, leaves no more than one item in some lists of what its field answers with. */
const SINGLING_ARGUMENTS: readonly Pick<SizingArgument, 'name' | 'lists'>[] = [
  { name: 'intervention', lists: ['groups'] },
];

/** How long lists are, by their names, where a field was told how long they may be. */
export type ListSizes = ReadonlyMap<string, number>;

export const NO_SIZES: ListSizes = new Map();

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

/** How many items a list is taken to have: by its own arguments, those of the field around it, or the schema. */
export function listSize(field: GraphQLField<unknown, unknown>, own: ListSizes, around: ListSizes): number {
  return own.get(ITSELF) ?? around.get(field.name) ?? assumedSizeOf(field) ?? UNSAID_LIST_SIZE;
}

/**
 * How long the arguments of a field let it and the lists in it be, their defaults included. A number beyond the maximum counts as
 * the maximum: the field itself refuses it, and says better why.
 */
export function sizesIn(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  readVariable: VariableReader,
): ListSizes {
  const sizing = SIZING_ARGUMENTS.filter(({ name }) => field.args.some((argument) => argument.name === name));
  const singling = SINGLING_ARGUMENTS.filter(({ name }) => namesSomething(node, name, readVariable));
  if (sizing.length + singling.length === 0) return NO_SIZES;
  return new Map([
    ...sizing.flatMap(({ name, lists, minimum, maximum }) => {
      const asked = numberAsked(field, node, name, readVariable) ?? maximum;
      const size = Math.min(Math.max(asked, minimum), maximum);
      return lists.map((list) => [list, size] as const);
    }),
    ...singling.flatMap(({ lists }) => lists.map((list) => [list, 1] as const)),
  ]);
}

function givenValue(node: FieldNode, argumentName: string): ValueNode | undefined {
  return node.arguments?.find(({ name }) => name.value === argumentName)?.value;
}

function namesSomething(node: FieldNode, argumentName: string, readVariable: VariableReader): boolean {
  const given = givenValue(node, argumentName);
  return given?.kind === Kind.VARIABLE
    ? readVariable(given.name.value) != null
    : given !== undefined && given.kind !== Kind.NULL;
}

function numberAsked(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  argumentName: string,
  readVariable: VariableReader,
): number | undefined {
  const given = givenValue(node, argumentName);
  const asked = given?.kind === Kind.VARIABLE ? readVariable(given.name.value) : wholeNumber(given);
  if (typeof asked === 'number') return asked;
  const byDefault: unknown = field.args.find(({ name }) => name === argumentName)?.defaultValue;
  return typeof byDefault === 'number' ? byDefault : undefined;
}

function wholeNumber(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}
