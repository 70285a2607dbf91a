import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { District } from '../../localities/district.entity.js';
import { NotFound } from '../../platform/errors/errors.js';
import type { Load } from '../../platform/graphql/load.js';
import { DistrictWorkPolicy } from '../district-work.policy.js';
import { DistrictPlan } from './plan.entity.js';

/** What every change of a plan has in common: one after the other, by those whose district it is. */
@Injectable()
export class PlanKeeping {
  constructor(private readonly db: DataSource, private readonly policy: DistrictWorkPolicy) {}

  /** Changes something of a plan, which is found on the way. */
  change<Result>(load: Load, viewer: Viewer, planIdOf: (tx: EntityManager) => Promise<string | undefined>, work: (tx: EntityManager, plan: DistrictPlan) => Promise<Result>): Promise<Result> {
    return this.db.transaction(async tx => {
      const id = await planIdOf(tx);
      const plan = id ? await tx.findOne(DistrictPlan, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
      if (!plan) throw new NotFound('Plan');
      const district = await tx.findOneByOrFail(District, { id: plan.districtId });
      await this.policy.refuseUnlessKeeper(load, viewer, district, true, 'Plan');
      return work(tx, plan);
    });
  }

  /** Begins something in a district; its row is locked, so that two at once follow each other. */
  begin<Result>(load: Load, viewer: Viewer, slug: string, work: (tx: EntityManager, district: District) => Promise<Result>): Promise<Result> {
    return this.db.transaction(async tx => {
      const district = await tx.findOne(District, { where: { slug }, lock: { mode: 'for_no_key_update' } });
      if (!district) throw new NotFound('District');
      await this.policy.refuseUnlessKeeper(load, viewer, district, true, 'District');
      return work(tx, district);
    });
  }
}
