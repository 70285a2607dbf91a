import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DataSource } from 'typeorm';
import { Load } from './load.js';
import { questionSize } from './question-size.rule.js';

/** How GraphQL is served: schema from the code, one loader registry a request, no stack traces, introspection for trial mode only. */
export function graphqlOptions(db: DataSource, introspection: boolean, plugins: ApolloServerPlugin[]): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
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
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
    context: ({ req }: { req: { viewer?: unknown } }) => ({ req, viewer: req.viewer ?? null, load: new Load(db) }),
  };
}
