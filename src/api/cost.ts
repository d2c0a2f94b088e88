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
  /** How many objects, each list taken at the size that arguments give it or that is assumed of it. Skipped fields count. */
  readonly objects: number;
  /** Response names from the root to the list that most of the objects are in. Empty where there is no list. */
  readonly heaviestList: readonly string[];
}

/** What `__schema` and `__type` cost, however much of them is selected; their depth has a limit of its own. */
const INTROSPECTION: Cost = { objects: 2_000, heaviestList: [] };

const NOTHING: Cost = { objects: 0, heaviestList: [] };

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
  return { objects, heaviestList: heaviest.heaviestList };
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
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (field === undefined || !isCompositeType(type) || node.selectionSet === undefined) return NOTHING;
  const own = sizesIn(field, node, counting.readVariable);
  const inside = setCost(node.selectionSet, { type, sizes: own }, counting);
  const isList = isListField(field);
  return {
    objects: (isList ? listSize(field, own, sizes) : 1) * (1 + inside.objects),
    heaviestList:
      isList || inside.heaviestList.length > 0 ? [node.alias?.value ?? name, ...inside.heaviestList] : [],
  };
}
