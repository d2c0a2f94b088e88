import { BREAK, Kind, type GraphQLError, type SelectionNode, type ValidationRule } from 'graphql';

/**
 * Makes a rule against selections that hold the same field again and again. GraphQL merges such fields, but finds out whether
 * they can be merged by comparing every two of them.
 *
 * @param maximum - How often a response name may stand in one selection, its inline fragments included.
 */
export function maxRepeatsRule(maximum: number, refusal: () => GraphQLError): ValidationRule {
  return (context) => ({
    SelectionSet: ({ selections }) => {
      if (mostRepeats(selections) <= maximum) return undefined;
      context.reportError(refusal());
      return BREAK;
    },
  });
}

function mostRepeats(selections: readonly SelectionNode[]): number {
  const counts = new Map<string, number>();
  const pending = [...selections];
  for (const selection of pending) {
    if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(...selection.selectionSet.selections);
    if (selection.kind !== Kind.FIELD) continue;
    const responseName = selection.alias?.value ?? selection.name.value;
    counts.set(responseName, (counts.get(responseName) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
