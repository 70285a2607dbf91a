import type { ApolloServerPlugin } from '@apollo/server';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Args, GqlExecutionContext } from '@nestjs/graphql';
import { type FieldNode, getArgumentValues, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { type Day as DayText, londonDay } from '@csa/shared/days.js';
import { Day } from './scalars.js';

interface Asked {
  day?: DayText;
}

/** Declares `on: Day` at the root of a question; what is below it asks for the day by `@AsOn()`. */
export const OnDay = (): ParameterDecorator => (target, key, index) => {
  const description = 'The register as on this day, which then holds for the whole question; left out: today. It opens nothing: what one may see is decided by today.';
  Args('on', { type: () => Day, nullable: true, description })(target, key, index);
};

/** The day that a question is about. Never for deciding what somebody may do or see: that is the clock's. */
export const AsOn = createParamDecorator((_: unknown, context: ExecutionContext) => GqlExecutionContext.create(context).getContext<Asked>().day ?? londonDay(new Date()));

/** Reads the day before anything runs, so that every field of a question answers for the same one. */
export const asOneDay: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema, request, contextValue }) {
        if (operation?.operation !== OperationTypeNode.QUERY) return;
        const days = new Set(daysAsked(operation, schema, request.variables ?? {}));
        if (days.size > 1) throw new GraphQLError('Ask about one day at a time.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
        (contextValue as Asked).day = [...days][0];
      },
    };
  },
};

function daysAsked(operation: OperationDefinitionNode, schema: GraphQLSchema, variables: Record<string, unknown>): DayText[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return operation.selectionSet.selections
    .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
    .flatMap(node => {
      const field = fields[node.name.value];
      if (!field?.args.some(({ name }) => name === 'on')) return [];
      const { on } = getArgumentValues(field, node, variables);
      return on ? [on as DayText] : [];
    });
}
