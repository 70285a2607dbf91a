import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRegister } from './read-register.js';
import { recordsOf } from './register-records.js';

// What the Community Safety Agreement 2023-2026 says, counted against the file that is shipped.
const { register, faults } = readRegister(readFileSync(new URL('../../../../infra/seed/staffordshire.yaml', import.meta.url), 'utf8'));
const records = register ? recordsOf(register) : [];
const of = (kind: string) => records.filter(record => record.kind === kind).map(record => record.values);

describe('the register of Staffordshire', () => {
  it('is sound', () => {
    expect(faults).toEqual([]);
  });

  it('has thirteen themes in the order of the agreement', () => {
    expect(of('theme').map(theme => theme['slug'])).toEqual([
      'domestic-abuse', 'prevent', 'community-cohesion', 'asb', 'serious-violence-vawg', 'safeguarding-drugs-alcohol', 'child-exploitation',
      'fraud', 'drug-supply-county-lines',
      'locality-east-staffordshire', 'locality-stafford', 'locality-newcastle-under-lyme', 'locality-cannock-chase',
    ]);
  });

  it('takes as monitored what the group itself governs, and as ad hoc what the agreement leaves out', () => {
    const inMode = (mode: string) => of('theme_mode').filter(row => row['mode'] === mode).map(row => row['theme']);
    expect(inMode('AD_HOC')).toEqual(['drug-supply-county-lines']);
    expect(inMode('MONITORED')).toEqual(of('theme_governance').filter(row => row['board'] === 'sscsg').map(row => row['theme']));
    expect(inMode('ASSURED')).toHaveLength(5);
    expect(of('theme_mode').filter(row => !row['inferred']).map(row => row['theme'])).toEqual(['drug-supply-county-lines']);
  });

  it('has seven countywide priorities and three of some districts', () => {
    expect(of('priority').filter(priority => priority['scope'] === 'COUNTYWIDE')).toHaveLength(7);
    expect(of('priority').filter(priority => priority['scope'] === 'DISTRICT_ONLY').map(priority => priority['slug'])).toEqual(['modern-slavery', 'vehicle-crime', 'rural-crime']);
  });

  it('has eight districts with their codes, and eight precision areas in four of them', () => {
    expect(of('district').map(district => district['gss_code'])).toEqual([192, 193, 194, 195, 196, 197, 198, 199].map(number => `E07000${number}`));
    expect(of('precision_area')).toHaveLength(8);
    expect(new Set(of('precision_area').map(area => area['district'])).size).toBe(4);
  });

  it('has serious violence and the localities led jointly, with the police', () => {
    const leads = (theme: string) => of('lead_officer').filter(lead => lead['theme'] === theme).map(lead => lead['post']);
    expect(leads('serious-violence-vawg')).toEqual(['lead-staffordshire-police', 'lead-staffordshire-commissioners-office']);
    expect(leads('locality-stafford')).toEqual(['csp-lead-stafford', 'lead-staffordshire-police']);
  });

  it('keeps a slash or dash between two boards as not stated', () => {
    expect(of('board_reporting').filter(line => !line['stated']).map(line => `${line['board']} → ${line['reports_to']}`)).toEqual([
      'staffordshire-prevent-board → contest-board',
      'drug-and-alcohol-executive-board → health-and-wellbeing-board',
      'child-exploitation-task-group → childrens-safeguarding-board',
    ]);
  });

  it('invents nobody: no deputies, no holders of CSP posts, no dates', () => {
    expect(of('lead_officer').filter(lead => lead['capacity'] === 'DEPUTY')).toEqual([]);
    expect(of('post_holder').filter(holder => String(holder['post']).startsWith('csp-'))).toEqual([]);
    expect(records.filter(({ values }) => (values['valid_from'] ?? values['valid_until'] ?? null) !== null)).toEqual([]);
    expect(of('post_holder').every(holder => holder['source'] === 'the CSA 2023-2026')).toBe(true);
  });
});
