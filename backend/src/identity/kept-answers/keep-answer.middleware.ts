import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { MayBeKept } from '../../access/keep-answers.plugin.js';
import { KeptAnswers } from './kept-answers.service.js';

/** Notes the answer as it goes out, where it may be kept. */
@Injectable()
export class KeepAnswer implements NestMiddleware {
  constructor(private readonly kept: KeptAnswers) {}

  use(request: Request & MayBeKept, response: Response, next: NextFunction): void {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = send;
      if (!request.mayBeKept || typeof body !== 'string') return send(body);
      const bytes = Buffer.from(body);
      this.kept.keep(request, response, bytes);
      return send(bytes);
    };
    next();
  }
}
