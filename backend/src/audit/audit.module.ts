import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { IdleSessions } from './idle-sessions.js';

@Global()
@Module({ providers: [AuditService, IdleSessions], exports: [AuditService] })
export class AuditModule {}
