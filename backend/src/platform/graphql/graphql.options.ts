import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DataSource } from 'typeorm';
import { CompiledDriver } from './compiled.driver.js';
import { Load } from './load.js';
import { MOST_TOKENS, questionSize, TOO_MUCH } from './question-size.rule.js';

/** How GraphQL is served: schema from the code, one loader registry a request, no stack traces, introspection for trial mode only. */
export function graphqlOptions(db: DataSource, introspection: boolean, plugins: ApolloServerPlugin[]): ApolloDriverConfig {
  return {
    driver: CompiledDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    playground: false,
    includeStacktraceInErrorResponses: false,
    // The same-origin check of platform/http stands before this one and is stricter.
    csrfPrevention: true,
    fieldResolverEnhancers: ['guards', 'filters'],
    validationRules: [questionSize],
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: inOurWords,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
    context: ({ req }: { req: { viewer?: unknown } }) => ({ req, viewer: req.viewer ?? null, load: new Load(db) }),
  };
}

/** The parser says in its own words that it stopped reading. */
function inOurWords(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.message.includes('Parsing aborted') ? { ...error, message: TOO_MUCH } : error;
}
