import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { weightOf } from './costDirectives.ts';
import {
  isListField,
  listSize,
  NO_SIZES,
  sizesIn,
  variableReader,
  type ListSizes,
  type VariableReader,
} from './listSize.ts';

/** What an operation asks for. */
export interface Cost {
  /**
   * How many objects, each list taken at the size that arguments give it or that is assumed of it, and what is worked for
   * taken at its weight. Skipped fields count.
   */
  readonly objects: number;
  /** Response names from the root to the list, or to what is worked for, that most of it is in. Empty where there is none. */
  readonly heaviest: readonly string[];
}

/** What `__schema` and `__type` cost, however much of them is selected; their depth has a limit of its own. */
const INTROSPECTION: Cost = { objects: 2_000, heaviest: [] };

const NOTHING: Cost = { objects: 0, heaviest: [] };

/** Where a selection stands. */
interface Place {
  readonly type: GraphQLCompositeType;
  /** How long the field around the selection was told that lists in it may be. */
  readonly sizes: ListSizes;
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly readVariable: VariableReader;
  /** Costs of fragments, by name and sizes: each is counted once, so that spreads of spreads of spreads take no time. */
  readonly counted: Map<string, Cost>;
}

/**
 * Counts the objects that an operation asks for.
 *
 * @param document - A valid document: its fragments have no cycles.
 * @param variables - The values of the variables, as the client sent them.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const type = schema.getRootType(operation.operation);
  if (type == null) return NOTHING;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const readVariable = variableReader(operation, variables);
  return setCost(
    operation.selectionSet,
    { type, sizes: NO_SIZES },
    { schema, fragments, readVariable, counted: new Map() },
  );
}

function setCost({ selections }: SelectionSetNode, place: Place, counting: Counting): Cost {
  let objects = 0;
  let heaviest = NOTHING;
  for (const selection of selections) {
    const cost = selectionCost(selection, place, counting);
    objects += cost.objects;
    if (cost.objects > heaviest.objects) heaviest = cost;
  }
  return { objects, heaviest: heaviest.heaviest };
}

function selectionCost(selection: SelectionNode, place: Place, counting: Counting): Cost {
  switch (selection.kind) {
    case Kind.FIELD:
      return fieldCost(selection, place, counting);
    case Kind.INLINE_FRAGMENT:
      return setCost(
        selection.selectionSet,
        narrowed(place, selection.typeCondition?.name.value, counting),
        counting,
      );
    case Kind.FRAGMENT_SPREAD:
      return fragmentCost(selection.name.value, place, counting);
  }
}

function fragmentCost(name: string, place: Place, counting: Counting): Cost {
  const fragment = counting.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  const key = JSON.stringify([name, ...place.sizes]);
  const known = counting.counted.get(key);
  if (known !== undefined) return known;
  const cost = setCost(
    fragment.selectionSet,
    narrowed(place, fragment.typeCondition.name.value, counting),
    counting,
  );
  counting.counted.set(key, cost);
  return cost;
}

function narrowed(place: Place, typeName: string | undefined, { schema }: Counting): Place {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  return isCompositeType(type) ? { ...place, type } : place;
}

function fieldCost(node: FieldNode, { type: parent, sizes }: Place, counting: Counting): Cost {
  const name = node.name.value;
  if (name === '__schema' || name === '__type') return INTROSPECTION;
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (field === undefined) return NOTHING;
  const weight = weightOf(field);
  const type = getNamedType(field.type);
  const responseName = node.alias?.value ?? name;
  if (!isCompositeType(type) || node.selectionSet === undefined) {
    return weight === undefined ? NOTHING : { objects: weight, heaviest: [responseName] };
  }
  const own = sizesIn(field, node, counting.readVariable);
  const inside = setCost(node.selectionSet, { type, sizes: own }, counting);
  const isList = isListField(field);
  const isNamed = isList || weight !== undefined || inside.heaviest.length > 0;
  return {
    objects: (isList ? listSize(field, own, sizes) : 1) * ((weight ?? 1) + inside.objects),
    heaviest: isNamed ? [responseName, ...inside.heaviest] : [],
  };
}
