import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import type { EndInput } from '../../governance/changes/register.inputs.js';
import { beginningFaults, overlap } from '../../governance/changes/spell.rules.js';
import { type OwnedKind, SpellsService } from '../../governance/changes/spells.service.js';
import { InvalidInput, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { MeasureTheme } from '../definitions/measure-theme.entity.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureChanges } from './measure-changes.service.js';
import type { TieMeasureInput } from './measure.inputs.js';

const TIES: OwnedKind<MeasureTheme, Measure> = {
  entity: MeasureTheme, kind: 'measure-theme', called: 'Measure of the theme', owner: Measure, ownerOf: row => row.measureId,
  describe: ({ measureId, themeId }) => ({ measureId, themeId }),
};

/** Which themes a measure serves, each from a day on. */
@Injectable()
export class MeasureThemesService {
  constructor(private readonly changes: MeasureChanges, private readonly audit: AuditService, private readonly spells: SpellsService, private readonly clock: Clock) {}

  /** The measure serves the theme from the day. */
  tie(viewer: Viewer, { slug, themeId, from }: TieMeasureInput): Promise<Measure> {
    return this.changes.change(slug, async (tx, measure) => {
      const theme = await tx.findOneBy(Theme, { id: themeId });
      if (!theme) throw new InvalidInput([{ path: 'themeId', message: 'Choose a theme.' }]);
      await this.begin(tx, viewer, measure, theme, from);
    });
  }

  /** It no longer serves the theme from the day; or does, where an end is taken back. */
  end(viewer: Viewer, input: EndInput): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const { row, owner } = await this.spells.find(tx, TIES, input.id);
      await refuseTwice(tx, { ...row, validUntil: input.until ?? null }, 'until');
      await this.spells.end(tx, viewer, TIES, row, input.until ?? null, input.untilSeen ?? null);
      return owner;
    });
  }

  /** Takes out what was a mistake. */
  withdraw(viewer: Viewer, id: string): Promise<Measure> {
    return this.changes.changeFound(async tx => {
      const { row, owner } = await this.spells.find(tx, TIES, id);
      await this.spells.withdraw(tx, viewer, TIES, row);
      return owner;
    });
  }

  /** Within a change that goes on. */
  async begin(tx: EntityManager, viewer: Viewer, measure: Measure, theme: Theme, from: Day): Promise<void> {
    const today = this.clock.today();
    refuseFor(beginningFaults(from, { ...measure, called: measure.name }, today));
    refuseFor(beginningFaults(from, { ...theme, called: theme.name }, today));
    await refuseTwice(tx, { measureId: measure.id, themeId: theme.id, validFrom: from, validUntil: null }, 'themeId');
    const position = ((await tx.maximum(MeasureTheme, 'position', { themeId: theme.id })) ?? 0) + 1;
    const tie = await tx.save(tx.create(MeasureTheme, { measureId: measure.id, themeId: theme.id, position, validFrom: from, enteredOn: today }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'measure-theme', id: tie.id, after: { measure: measure.slug, theme: theme.slug, from } });
  }
}

/** One tie at a time. */
async function refuseTwice(tx: EntityManager, tie: Pick<MeasureTheme, 'measureId' | 'themeId' | 'validFrom' | 'validUntil'> & { id?: string }, path: string): Promise<void> {
  const others = (await tx.findBy(MeasureTheme, { measureId: tie.measureId, themeId: tie.themeId })).filter(({ id }) => id !== tie.id);
  if (others.some(other => overlap(other, tie))) throw new InvalidInput([{ path, message: 'It serves this theme already for some of these days.' }]);
}
