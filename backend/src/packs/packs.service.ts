import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { Addendum } from './addendum.entity.js';
import { Pack } from './pack.entity.js';
import type { AddAddendumInput } from './pack.inputs.js';
import { copyFor, type PackCopy } from './pack.results.js';
import { PackVersion } from './pack-version.entity.js';

/** Reads packs, and adds to them what was corrected later. */
@Injectable()
export class PacksService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** All packs, the latest meeting first. */
  list(): Promise<Pack[]> {
    return this.db.manager
      .createQueryBuilder(Pack, 'pack')
      .innerJoin('meeting', 'meeting', 'meeting.id = pack.meetingId')
      .orderBy('meeting.heldOn', 'DESC')
      .getMany();
  }

  async get(id: string): Promise<Pack> {
    const pack = await this.db.manager.findOneBy(Pack, { id });
    if (!pack) throw new NotFound('The pack');
    return pack;
  }

  /** One version in the copy that the viewer may see. */
  async getVersion(viewer: Viewer, packId: string, number: number): Promise<PackCopy> {
    return copyFor(viewer, await this.findVersion(packId, number));
  }

  async findVersion(packId: string, number: number): Promise<PackVersion> {
    const version = await this.db.manager.findOneBy(PackVersion, { packId, number });
    if (!version) throw new NotFound('The pack');
    return version;
  }

  /** Adds a dated correction; the frozen text stays as it is. */
  async addAddendum(viewer: Viewer, input: AddAddendumInput): Promise<Pack> {
    return this.db.transaction(async tx => {
      const pack = await tx.findOneBy(Pack, { id: input.packId });
      if (!pack) throw new NotFound('The pack');
      const theme = input.themeSlug ? await tx.findOneBy(Theme, { slug: input.themeSlug }) : null;
      if (input.themeSlug && !theme) {
        throw new InvalidInput([{ path: 'themeSlug', message: 'There is no theme or locality of that name. Choose one from the list.' }]);
      }
      const addendum = await tx.save(tx.create(Addendum, {
        packId: pack.id, versionNumber: await this.correctedVersion(tx, input), themeSlug: theme?.slug ?? null, themeName: theme?.name ?? null,
        membersOnly: input.membersOnly ?? false, text: input.text, addedAt: this.clock.now(), addedBy: viewer.name,
      }));
      await this.audit.record(tx, viewer, { verb: 'add-addendum', kind: 'pack', id: pack.id, after: addendum });
      return pack;
    });
  }

  private async correctedVersion(tx: EntityManager, { packId, versionNumber }: AddAddendumInput): Promise<number> {
    const numbers = (await tx.find(PackVersion, { where: { packId }, select: { number: true } })).map(({ number }) => number);
    if (versionNumber == null) return Math.max(...numbers);
    if (numbers.includes(versionNumber)) return versionNumber;
    throw new InvalidInput([{ path: 'versionNumber', message: 'This pack has no such version. Choose one from the list.' }]);
  }
}
