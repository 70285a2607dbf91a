import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { Forbidden } from '../platform/errors/errors.js';
import { ALLOW, viewerOf } from './allow.js';
import type { Permission } from './permission.js';

/** Shut by default: a handler without `@Allow` lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const allowed = this.reflector.get<Permission[] | 'anybody' | undefined>(ALLOW, context.getHandler());
    if (allowed === 'anybody') return true;
    const viewer = viewerOf(context);
    if (!viewer) throw unauthenticated();
    if (!allowed?.some(permission => viewer.can(permission))) throw new Forbidden();
    return true;
  }
}

/** Nobody is signed in, or the session is over. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in to continue.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
