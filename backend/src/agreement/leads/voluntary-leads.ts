import { type EntityManager, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../../access/viewer.js';
import type { AuditService } from '../../audit/audit.service.js';
import { effectiveOn } from '../../governance/effective-dates.js';
import { District } from '../../localities/district.entity.js';
import { Theme, ThemeKind } from '../themes/theme.entity.js';
import { LeadCapacity, LeadOfficer } from './lead-officer.entity.js';

/**
 * The reports that a district gives of its own accord are led by whoever leads its partnership, or chairs it where nobody leads it; whoever did
 * before is shown as their lead until that day and no longer.
 */
export async function nameVoluntaryLead(tx: EntityManager, audit: AuditService, viewer: Viewer | null, theme: Theme, { cspLeadId, cspChairId }: District, today: Day): Promise<void> {
  const postId = cspLeadId ?? cspChairId;
  const named = await tx.createQueryBuilder(LeadOfficer, 'lead').where({ themeId: theme.id }).andWhere(...effectiveOn('lead', today)).getMany();
  if (named.some(lead => lead.postId === postId && lead.capacity === LeadCapacity.LEAD)) return;
  // Who was their lead is no longer, and who was a deputy becomes it.
  for (const lead of named.filter(({ capacity, ...each }) => capacity === LeadCapacity.LEAD || each.postId === postId)) {
    await (lead.validFrom === today ? tx.remove(LeadOfficer, { ...lead }) : tx.update(LeadOfficer, { id: lead.id }, { validUntil: today }));
    await audit.record(tx, viewer, { verb: 'end', kind: 'lead-officer', id: lead.id, before: { until: lead.validUntil }, after: { until: today } });
  }
  if (!postId) return;
  const { id } = await tx.save(tx.create(LeadOfficer, { themeId: theme.id, postId, capacity: LeadCapacity.LEAD, position: 1, validFrom: today, enteredOn: today }));
  await audit.record(tx, viewer, { verb: 'appoint-lead', kind: 'lead-officer', id, after: { theme: theme.slug, from: today } });
}

/** The same for districts of which the register says now that another post leads or chairs their partnership; one that never reported has nothing to lead. */
export async function nameVoluntaryLeads(tx: EntityManager, audit: AuditService, slugs: readonly string[], today: Day): Promise<void> {
  const districts = await tx.find(District, { where: { slug: In([...slugs]) } });
  const themes = await tx.createQueryBuilder(Theme, 'theme').where({ districtId: In(districts.map(({ id }) => id)), kind: ThemeKind.DISTRICT }).andWhere(...effectiveOn('theme', today)).getMany();
  for (const theme of themes) await nameVoluntaryLead(tx, audit, null, theme, districts.find(({ id }) => id === theme.districtId)!, today);
}
