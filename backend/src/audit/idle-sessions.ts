import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { closeIdleSessions } from './editing-sessions.js';

const LOOK_EVERY_MS = 5 * 60_000;

/** Looks now and then, and at each start, for editing sessions whose writers have gone away. */
@Injectable()
export class IdleSessions implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(IdleSessions.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** What cannot be written down now is found again the next time. */
  private async look(): Promise<void> {
    try {
      await closeIdleSessions(this.db.manager);
    } catch (error) {
      this.logger.warn(`Idle editing sessions were not written down: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}
