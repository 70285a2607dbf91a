import { type ArgumentsHost, Catch, HttpException, Logger } from '@nestjs/common';
import type { GqlContextType, GqlExceptionFilter } from '@nestjs/graphql';
import { BaseExceptionFilter } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { Forbidden, InvalidInput, NotFound } from '../errors/errors.js';

const SORRY = 'Something went wrong on our side and nothing was saved. Try again in a moment.';

// 22P02: a malformed uuid, 22003: a number beyond all numbers of things, 22P05 and 22021: a character PostgreSQL cannot store.
const UNREADABLE_VALUE = new Set(['22P02', '22003', '22P05', '22021']);

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID_INPUT: 400 };

// 40P01 and 40001: two changes waited for each other and the database let one go; 55P03: a lock was not to be had.
const MET_ANOTHER = new Set(['40P01', '40001', '55P03']);

/** Turns the three exceptions of the system into GraphQL errors with a code; anything else is logged and told in general words. */
@Catch()
export class ExceptionToGraphQLError extends BaseExceptionFilter implements GqlExceptionFilter {
  private readonly log = new Logger('errors');

  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return this.toGraphQLError(exception);
    return super.catch(this.toHttpException(exception), host);
  }

  private toHttpException(exception: unknown): HttpException {
    if (exception instanceof HttpException) return exception;
    const told = this.toGraphQLError(exception);
    return new HttpException({ message: told.message, fields: told.extensions.fields }, STATUS[String(told.extensions.code)] ?? 500);
  }

  private toGraphQLError(exception: unknown): GraphQLError {
    if (exception instanceof GraphQLError) return exception;
    if (exception instanceof NotFound) return coded(exception.message, 'NOT_FOUND');
    if (exception instanceof Forbidden) return coded(exception.message, 'FORBIDDEN');
    if (exception instanceof InvalidInput) return coded(exception.message, 'INVALID_INPUT', { fields: exception.fields });
    if (exception instanceof QueryFailedError && UNREADABLE_VALUE.has(String(exception.driverError?.code))) {
      return coded(new NotFound('What you asked for').message, 'NOT_FOUND');
    }
    if (exception instanceof QueryFailedError && MET_ANOTHER.has(String(exception.driverError?.code))) {
      return coded('Somebody else changed the same thing at that moment, and nothing of yours was saved. Try again.', 'TRY_AGAIN');
    }
    this.report(exception);
    return coded(SORRY, 'INTERNAL_SERVER_ERROR');
  }

  /** Query parameters may hold what a person wrote, so only the kind of error and its place are logged. */
  private report(exception: unknown): void {
    const error = exception instanceof Error ? exception : new Error('something that is not an error was thrown');
    const message = error instanceof QueryFailedError ? `${error.driverError?.code} ${error.query}` : error.message;
    this.log.error({ kind: error.name, message, where: error.stack?.split('\n').slice(1, 6).join('\n') });
  }
}

function coded(message: string, code: string, more: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}
