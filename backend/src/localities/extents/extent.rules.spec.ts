import { describe, expect, it } from '@jest/globals';
import { confirmBlockers, type Entry, entryFaults, withdrawalFaults } from './extent.rules.js';
import type { SmallArea } from './small-areas.queries.js';

const small = (id: number, district = 'E07000197'): SmallArea => ({ id, code: `E0199010${id}`, name: `Stafford 00${id}A`, district, ward: null, wardCode: null, wardYear: null });
const entry = (otherwise: Partial<Entry> = {}): Entry => ({
  area: { name: 'Stafford Town', validFrom: '2023-04-01', validUntil: null }, district: { name: 'Stafford', gssCode: 'E07000197' }, from: '2023-04-01', chosen: [small(1), small(2)],
  latest: null, seen: null, taken: [], ...otherwise,
});
const faults = (otherwise: Partial<Entry>) => entryFaults(entry(otherwise), '2026-11-22').map(({ path, message }) => `${path}: ${message}`);
const latest = { id: 'one', validFrom: '2024-04-01', validUntil: null, members: new Set([1, 2]) };

describe('entering an extent', () => {
  it('has nothing against it where the small areas lie in the district and belong to no other', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ taken: [{ areaId: 1, precisionArea: 'Stafford South', validFrom: '2020-04-01', validUntil: '2023-04-01' }] })).toEqual([]);
  });

  it('names those that another precision area has on some of the days, and a few of many', () => {
    const taken = [1, 2, 3, 4, 5].map(areaId => ({ areaId, precisionArea: 'Stafford South', validFrom: '2024-04-01', validUntil: null }));
    expect(faults({ chosen: [small(1)], taken })).toEqual(['smallAreas: Police neighbourhoods do not overlap, and another precision area has Stafford 001A (Stafford South). Leave it out, or change that area first.']);
    expect(faults({ chosen: [1, 2, 3, 4, 5].map(id => small(id)), taken })[0]).toContain('Stafford 003A (Stafford South) and 2 more');
  });

  it('does not go before what stands, before the area itself, or outside the district', () => {
    expect(faults({ latest, seen: 'one', from: '2024-04-01', chosen: [small(3)] })).toEqual(['from: The extent that stands begins on 1 April 2024. Enter a later day, or withdraw that one first if it was a mistake.']);
    expect(faults({ from: '2022-04-01' })).toEqual(['from: Stafford Town begins on 1 April 2023. Enter that day or a later one.']);
    expect(faults({ chosen: [small(1), small(2, 'E07000192')] })).toEqual(['smallAreas: Stafford 002A lies outside Stafford. A precision area lies in one district.']);
  });

  it('says that somebody else was quicker, and that nothing would change', () => {
    expect(faults({ latest, seen: null })).toEqual([expect.stringMatching(/^seen: Somebody else changed the extent/)]);
    expect(faults({ latest, seen: 'one', from: '2025-04-01' })).toEqual([expect.stringMatching(/^smallAreas: These are the small areas that it has already/)]);
  });
});

describe('confirming and withdrawing an extent', () => {
  it('is done once, and the latest first', () => {
    const now = new Date();
    expect(confirmBlockers({ confirmedAt: null, withdrawnAt: null })).toEqual([]);
    expect(confirmBlockers({ confirmedAt: now, withdrawnAt: null })[0]?.message).toContain('confirmed this extent already');
    expect(confirmBlockers({ confirmedAt: null, withdrawnAt: now })[0]?.message).toContain('withdrawn');
    expect(withdrawalFaults({ id: 'one', withdrawnAt: null }, { id: 'one' })).toEqual([]);
    expect(withdrawalFaults({ id: 'one', withdrawnAt: null }, { id: 'two' })[0]?.message).toContain('Withdraw the latest first');
    expect(withdrawalFaults({ id: 'one', withdrawnAt: now }, { id: 'one' })[0]?.message).toContain('already');
  });
});
