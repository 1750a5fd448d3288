import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses what GraphQL's own rules let pass and the query planner cannot plan: it would end as a fault of ours. */
export const plannable: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`The API has no ${node.operation}s.`, { nodes: node }));
  },
  Field(node) {
    if (node.name.value !== 'isOneOf' || context.getParentType()?.name !== '__Type') return;
    context.reportError(new GraphQLError('The field "isOneOf" is not offered.', { nodes: node }));
  },
});
