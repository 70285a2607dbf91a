import { Controller, Get, Inject, SetMetadata } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** What anybody may know of this installation, signed in or not: whom to ask, and whether it is a trial. */
@Controller('installation.json')
export class InstallationController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @SetMetadata('access:allow', 'anybody')
  about() {
    const { contact, trial } = this.config;
    return { contact, trial };
  }
}
