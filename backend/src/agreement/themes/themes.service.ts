import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { NamedKind } from '../../governance/changes/former-name.entity.js';
import { NamesService } from '../../governance/changes/names.service.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import type { RenameInput } from '../../governance/changes/register.inputs.js';
import { exactly, freeSlug } from '../../governance/changes/naming.js';
import { beginningFaults } from '../../governance/changes/spell.rules.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Priority } from '../priorities/priority.entity.js';
import type { AddThemeInput } from './theme.inputs.js';
import { Theme, ThemeKind } from './theme.entity.js';
import { ThemeMode } from './theme-mode.entity.js';

/** Names of themes, and themes that come to a priority later. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly names: NamesService,
    private readonly clock: Clock,
  ) {}

  /** Gives a theme a new name from a day on; its address stays. */
  rename(viewer: Viewer, input: RenameInput): Promise<Theme> {
    return changeRegister(this.db, tx => this.names.rename(tx, viewer, NamedKind.THEME, Theme, input));
  }

  /** Adds a theme to a priority. Who leads it and which board governs it is said afterwards. */
  add(viewer: Viewer, { priorityId, name, mode, from }: AddThemeInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const priority = await tx.findOneBy(Priority, { id: priorityId });
      if (!priority) throw new NotFound('Priority');
      refuseFor(beginningFaults(from, { ...priority, called: priority.name }, this.clock.today()));
      const { agreementId } = priority;
      if (await tx.existsBy(Theme, { agreementId, name: exactly(name) })) throw new InvalidInput([{ path: 'name', message: `There is a theme called ${name} already.` }]);
      const position = ((await tx.maximum(Theme, 'position', { agreementId })) ?? 0) + 1;
      const theme = await tx.save(tx.create(Theme, { slug: await freeSlug(tx, Theme, name), name, agreementId, kind: ThemeKind.THEME, priorityId, position, validFrom: from }));
      await tx.insert(ThemeMode, { themeId: theme.id, mode, inferred: false, validFrom: from, enteredOn: this.clock.today() });
      await this.audit.record(tx, viewer, { verb: 'add', kind: 'theme', id: theme.id, after: { name, priority: priority.slug, mode, from } });
      return theme;
    });
  }
}
