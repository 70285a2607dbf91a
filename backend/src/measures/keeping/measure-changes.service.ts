import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changeRegister } from '../../governance/changes/register-change.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Measure, MeasureKind } from '../definitions/measure.entity.js';
import { MeasureStates } from '../states/measure-states.service.js';

/** What every change of a measure has in common: one after the other, as all of the register, and with it the states that are kept ready. */
@Injectable()
export class MeasureChanges {
  constructor(private readonly db: DataSource, private readonly states: MeasureStates) {}

  /** Changes something of a measure. Answers the measure as it is then; where the work answers something instead, that, and nothing was changed. */
  change<Instead>(slug: string, work: (tx: EntityManager, measure: Measure) => Promise<Instead>): Promise<Measure | Exclude<Instead, void>> {
    return changeRegister(this.db, async tx => {
      const measure = await tx.findOneBy(Measure, { slug });
      // What rates are computed on comes with the service and is kept by nobody.
      if (!measure || measure.kind === MeasureKind.DENOMINATOR) throw new NotFound('Measure');
      const instead = await work(tx, measure);
      return instead === undefined ? this.renewed(tx, measure) : (instead as Exclude<Instead, void>);
    });
  }

  /** The same, where the measure is found, or made, on the way. */
  changeFound(work: (tx: EntityManager) => Promise<Measure>): Promise<Measure> {
    return changeRegister(this.db, async tx => this.renewed(tx, await work(tx)));
  }

  private async renewed(tx: EntityManager, { id }: Measure): Promise<Measure> {
    await this.states.renew(tx, [id]);
    return tx.findOneByOrFail(Measure, { id });
  }
}
