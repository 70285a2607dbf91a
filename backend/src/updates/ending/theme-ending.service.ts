import { Injectable } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { hangingOn } from './theme-ending.queries.js';
import { endFollows, themeEndBlockers } from './theme-ending.rules.js';
import type { EndThemeInput, ThemeEnding } from './theme-ending.types.js';

/** Ends themes. It stands here and not with the agreement, for it asks what meetings and next steps still hang on a theme. */
@Injectable()
export class ThemeEndingService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** What it would mean to end the theme on the day; nothing is changed. */
  async lookAt(themeId: string, until: Day): Promise<ThemeEnding> {
    const theme = await this.find(this.db.manager, themeId);
    const hanging = await hangingOn(this.db.manager, themeId, until);
    const blockers = themeEndBlockers(theme, until, theme.validUntil, hanging, this.clock.today());
    return { blockers, follows: blockers.length > 0 ? [] : endFollows(until, hanging) };
  }

  /** Ends the theme on a day with its reason, moves the end, or takes it back. */
  end(viewer: Viewer, { id, until, untilSeen, reason }: EndThemeInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const theme = await this.find(tx, id);
      const hanging = until ? await hangingOn(tx, id, until) : null;
      refuseFor(themeEndBlockers(theme, until, untilSeen, hanging, this.clock.today()));
      if (until && !reason) refuseFor([{ path: 'reason', message: 'Say why it ends, or who decided it.' }]);
      const before = { until: theme.validUntil, reason: theme.endReason };
      const after = { until, reason: until ? reason : null };
      Object.assign(theme, { validUntil: after.until, endReason: after.reason });
      await tx.save(theme);
      await this.audit.record(tx, viewer, { verb: until ? 'end' : 'resume', kind: 'theme', id, before, after });
      return theme;
    });
  }

  private async find(db: EntityManager, id: string): Promise<Theme> {
    const theme = await db.findOneBy(Theme, { id });
    if (!theme) throw new NotFound('Theme');
    return theme;
  }
}
