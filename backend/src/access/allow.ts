import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { Permission } from './permission.js';
import type { Viewer } from './viewer.js';

export const ALLOW = 'access:allow';

/** Opens a query, mutation, field or route to those who hold any of the permissions. Without it nobody gets in. */
export const Allow = (...permissions: Permission[]) => SetMetadata(ALLOW, permissions);

/** Opens a route to everybody, signed in or not: health, sign-in. Never for GraphQL. */
export const AllowAnybody = () => SetMetadata(ALLOW, 'anybody');

/** The viewer of a GraphQL operation or of an HTTP request; null when nobody is signed in. */
export function viewerOf(context: ExecutionContext): Viewer | null {
  if (context.getType<GqlContextType>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<{ viewer: Viewer | null }>().viewer;
  }
  return context.switchToHttp().getRequest<{ viewer?: Viewer | null }>().viewer ?? null;
}

/** Hands a resolver or controller its viewer; the guard has made sure that there is one. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));
