import type { ApolloServerPlugin } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { MeasureStates } from './measure-states.service.js';

/** Whoever asks first on a new day has the states computed for it: targets and districts begin and end at midnight, and nobody is there to say so. */
@Plugin()
export class StatesOfTheDay implements ApolloServerPlugin<{ viewer?: Viewer | null }> {
  private readonly logger = new Logger(StatesOfTheDay.name);

  constructor(private readonly states: MeasureStates) {}

  async requestDidStart() {
    return {
      // What must not be shown is asked of the day by each question itself: yesterday's states are no reason to close every page.
      didResolveOperation: ({ contextValue }: { contextValue: { viewer?: Viewer | null } }) => this.states.ofToday(contextValue.viewer?.dataVersion ?? null).catch((error: unknown) => this.logger.error(error)),
    };
  }
}
