import { Module } from '@nestjs/common';
import { AuditTrailResolver } from './audit-trail.resolver.js';

@Module({ providers: [AuditTrailResolver] })
export class AuditTrailModule {}
