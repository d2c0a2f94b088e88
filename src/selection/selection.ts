import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * The thing that an id names. It is read only where more of it is asked for than its id; else it is its id alone, and
 * GraphQL looks at nothing else.
 */
export function reference<Entity extends { readonly id: string }>(
  info: GraphQLResolveInfo,
  id: string,
  read: (id: string) => Promise<Entity>,
): Entity | Promise<Entity> {
  const isIdEnough = info.fieldNodes.every(({ selectionSet }) => selectsIdOnly(selectionSet, info));
  return isIdEnough ? ({ id } as Entity) : read(id);
}

/** {@link reference} for things that may be missing. */
export function optionalReference<Entity extends { readonly id: string }>(
  info: GraphQLResolveInfo,
  id: string | null,
  read: (id: string) => Promise<Entity>,
): Entity | Promise<Entity> | null {
  return id === null ? null : reference(info, id, read);
}

/** {@link reference} for several things, in the order of their ids. */
export function references<Entity extends { readonly id: string }>(
  info: GraphQLResolveInfo,
  ids: readonly string[],
  read: (id: string) => Promise<Entity>,
): readonly (Entity | Promise<Entity>)[] {
  return ids.map((id) => reference(info, id, read));
}

function selectsIdOnly(selectionSet: SelectionSetNode | undefined, info: GraphQLResolveInfo): boolean {
  return (selectionSet?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return ['id', '__typename'].includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsIdOnly(selection.selectionSet, info);
    return selectsIdOnly(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
