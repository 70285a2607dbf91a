import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Day, longDay } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { Board } from '../../governance/bodies/board.entity.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { changeRegister } from '../../governance/changes/register-change.js';
import type { EndInput } from '../../governance/changes/register.inputs.js';
import { beginningFaults, type Spell } from '../../governance/changes/spell.rules.js';
import { type OwnedKind, SpellsService } from '../../governance/changes/spells.service.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { AddThemeBoardInput, ChangeReportingModeInput } from './arrangement.inputs.js';
import { Theme, ThemeKind } from './theme.entity.js';
import { ThemeGovernance } from './theme-governance.entity.js';
import { ThemeMode } from './theme-mode.entity.js';

const MODES: OwnedKind<ThemeMode, Theme> = {
  entity: ThemeMode, kind: 'theme-mode', called: 'Reporting mode', owner: Theme, ownerOf: row => row.themeId,
  describe: ({ themeId, mode, inferred, note }) => ({ themeId, mode, inferred, note }),
};
const BOARDS: OwnedKind<ThemeGovernance, Theme> = {
  entity: ThemeGovernance, kind: 'theme-governance', called: 'Board', owner: Theme, ownerOf: row => row.themeId,
  describe: ({ themeId, boardId, role }) => ({ themeId, boardId, role }),
};

/** How a theme is reported and who governs it, each from a day on. */
@Injectable()
export class ArrangementsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly spells: SpellsService,
    private readonly clock: Clock,
  ) {}

  /** Another reporting mode from the day; it is stated now, not inferred. */
  changeMode(viewer: Viewer, { themeId, mode, note, from }: ChangeReportingModeInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const theme = await this.themeOn(tx, themeId, from);
      if (theme.kind === ThemeKind.DISTRICT) throw new InvalidInput([{ path: 'mode', message: 'This district reports of its own accord: no call asks it, so it has no reporting mode.' }]);
      const rows = await tx.findBy(ThemeMode, { themeId });
      refuseLater(rows, from, 'A reporting mode');
      const standing = rows.filter(row => holdsOn(row, from));
      if (standing.some(row => row.mode === mode && !row.inferred)) {
        throw new InvalidInput([{ path: 'mode', message: 'It is reported in this way already on that day.' }]);
      }
      const row = await this.spells.makeWay(tx, viewer, MODES, standing, from, () =>
        tx.save(tx.create(ThemeMode, { themeId, mode, inferred: false, note, validFrom: from, enteredOn: this.clock.today() })));
      await this.audit.record(tx, viewer, { verb: 'change-mode', kind: 'theme-mode', id: row.id, after: { theme: theme.slug, mode, note, from } });
      return theme;
    });
  }

  /** Takes out a mode that was entered by mistake; the one it replaced goes on. */
  withdrawMode(viewer: Viewer, id: string): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, MODES, id);
      await this.spells.withdraw(tx, viewer, MODES, row);
      return owner;
    });
  }

  /** A board governs the theme from the day: in place of those of that day, or beside them. */
  addBoard(viewer: Viewer, { themeId, boardId, role, inPlaceOfOthers, from }: AddThemeBoardInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const theme = await this.themeOn(tx, themeId, from);
      const board = await tx.findOneBy(Board, { id: boardId });
      if (!board) throw new InvalidInput([{ path: 'boardId', message: 'Choose a board from the register.' }]);
      this.refuse(from, { ...board, called: board.name });
      const rows = await tx.findBy(ThemeGovernance, { themeId });
      const again = rows.some(row => row.boardId === boardId && (row.validUntil === null || row.validUntil > from));
      if (again) throw new InvalidInput([{ path: 'boardId', message: `${board.name} already governs this theme.` }]);
      const others = inPlaceOfOthers ? rows.filter(row => holdsOn(row, from)) : [];
      refuseLater(others, from, 'A board');
      const position = Math.max(0, ...rows.map(row => row.position)) + 1;
      const row = await this.spells.makeWay(tx, viewer, BOARDS, others, from, () => tx.save(tx.create(ThemeGovernance, {
        themeId, boardId, role, stated: true, position, validFrom: from, enteredOn: this.clock.today(),
      })));
      await this.audit.record(tx, viewer, { verb: 'add-board', kind: 'theme-governance', id: row.id, after: { theme: theme.slug, board: board.slug, from } });
      return theme;
    });
  }

  /** The board no longer governs the theme from the day; or does, where an end is taken back. */
  endBoard(viewer: Viewer, input: EndInput): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, BOARDS, input.id);
      await this.spells.end(tx, viewer, BOARDS, row, input.until, input.untilSeen);
      return owner;
    });
  }

  /** Takes out a board that was entered by mistake; those it replaced go on. */
  withdrawBoard(viewer: Viewer, id: string): Promise<Theme> {
    return changeRegister(this.db, async tx => {
      const { row, owner } = await this.spells.find(tx, BOARDS, id);
      await this.spells.withdraw(tx, viewer, BOARDS, row);
      return owner;
    });
  }

  private async themeOn(tx: EntityManager, id: string, from: Day): Promise<Theme> {
    const theme = await tx.findOneBy(Theme, { id });
    if (!theme) throw new NotFound('Theme');
    this.refuse(from, { ...theme, called: theme.name });
    return theme;
  }

  private refuse(from: Day, owner: Spell & { called: string }): void {
    refuseFor(beginningFaults(from, owner, this.clock.today()));
  }
}

/** What begins on the day or later would have to be undone first. */
function refuseLater(rows: Spell[], from: Day, what: string): void {
  const later = rows.find(row => row.validFrom !== null && row.validFrom >= from);
  if (later?.validFrom) throw new InvalidInput([{ path: 'from', message: `${what} begins on ${longDay(later.validFrom)} already. Enter a later day, or withdraw that first.` }]);
}
