import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses the one field of introspection that GraphQL knows and the query planner does not: it would end as a fault of ours. */
export const plannable: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== 'isOneOf' || context.getParentType()?.name !== '__Type') return;
    context.reportError(new GraphQLError('The field "isOneOf" is not offered.', { nodes: node }));
  },
});
