/** Test double: what GitHub counts before it runs a query. In: a valid document. Out: points, nodes, or refusals. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Cost {
  /** Points: requests for connections ÷ 100, rounded, at least one. */
  readonly points: number;
  readonly requests: number;
  readonly nodes: number;
  readonly errors: readonly object[];
}

const NODE_LIMIT = 500_000;

/** `stargazers { totalCount }` needs no `first`; who asks for items does. */
function hasItems(set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return (set?.selections ?? []).some(selection => {
    if (selection.kind === Kind.FIELD) return ['nodes', 'edges', 'pageInfo'].includes(selection.name.value);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return hasItems(fragment?.selectionSet, fragments);
  });
}

/**
 * Counts as documented: each connection is one request for each node of the connection around it.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
  }
  if (operation === undefined) return { points: 0, requests: 0, nodes: 0, errors: [] };
  const total = { requests: 0, nodes: 0 };
  const errors: object[] = [];

  const defaults = new Map(operation.variableDefinitions?.map(each => [each.variable.name.value, each.defaultValue]));
  const numberOf = (field: FieldNode, name: string): number | undefined => {
    const value = field.arguments?.find(argument => argument.name.value === name)?.value;
    const given =
      value?.kind === Kind.VARIABLE ? (variables[value.name.value] ?? defaults.get(value.name.value)) : value;
    if (typeof given === 'number') return given;
    const literal = given as { readonly kind?: string; readonly value?: string } | undefined;
    return literal?.kind === Kind.INT ? Number(literal.value) : undefined;
  };

  const walkField = (
    field: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    times: number,
    path: string[],
  ): void => {
    const type = getNamedType(definition.type);
    const own = [...path, field.alias?.value ?? field.name.value];
    const isConnection = type.name.endsWith('Connection') && definition.args.some(({ name }) => name === 'first');
    if (!isConnection) {
      walk(field.selectionSet, type, times, own);
      return;
    }
    const count = numberOf(field, 'first') ?? numberOf(field, 'last');
    const name = field.name.value;
    const at = { path: own, locations: [{ line: 1, column: 1 }] };
    if (count === undefined && !hasItems(field.selectionSet, fragments)) {
      total.requests += times;
      walk(field.selectionSet, type, 0, own);
      return;
    }
    if (count === undefined) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      errors.push({ type: 'MISSING_PAGINATION_BOUNDARIES', ...at, message });
      return;
    }
    if (count > 100 || count < 1) {
      const argument = numberOf(field, 'first') === undefined ? 'last' : 'first';
      const message =
        count > 100
          ? `Requesting ${count} records on the \`${name}\` connection exceeds the \`${argument}\` limit of 100 records.`
          : `Value ${count} is not within the range of \`${argument}\`: 1 to 100.`;
      errors.push({ type: 'EXCESSIVE_PAGINATION', ...at, message });
      return;
    }
    total.requests += times;
    total.nodes += times * count;
    if (
      total.nodes > NODE_LIMIT &&
      !errors.some(error => (error as { type: string }).type === 'MAX_NODE_LIMIT_EXCEEDED')
    ) {
      const message = `This query requests up to ${total.nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`;
      errors.push({ type: 'MAX_NODE_LIMIT_EXCEEDED', ...at, message });
    }
    walk(field.selectionSet, type, times * count, own);
  };

  const walk = (set: SelectionSetNode | undefined, type: GraphQLNamedType, times: number, path: string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const definition =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (definition !== undefined) walkField(selection, definition, times, path);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const inner = condition === undefined ? type : schema.getType(condition);
      if (fragment !== undefined && inner !== undefined) walk(fragment.selectionSet, inner, times, path);
    }
  };

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (root) walk(operation.selectionSet, root, 1, [operation.operation]);
  return { ...total, points: Math.max(1, Math.round(total.requests / 100)), errors };
}
