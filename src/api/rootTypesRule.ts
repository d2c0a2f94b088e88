import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses operations of a kind that the schema has no root type for; the rules of GraphQL let them through to the execution. */
export function rootTypesRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation) != null) return;
      context.reportError(
        new GraphQLError(`There are no ${node.operation}s here: the service answers queries only.`, {
          nodes: node,
        }),
      );
    },
  };
}
