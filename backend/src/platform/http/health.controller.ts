import { Controller, Get, ServiceUnavailableException, SetMetadata } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Controller('health')
export class HealthController {
  constructor(private readonly db: DataSource) {}

  /** The process answers. */
  @Get('live')
  @SetMetadata('access:allow', 'anybody')
  live() {
    return { status: 'ok' };
  }

  /** The database answers too: send traffic here. 503 otherwise. */
  @Get('ready')
  @SetMetadata('access:allow', 'anybody')
  async ready() {
    try {
      await this.db.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'database does not answer' });
    }
    return { status: 'ok' };
  }
}
