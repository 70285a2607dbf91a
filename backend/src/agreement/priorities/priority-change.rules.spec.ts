import { describe, expect, it } from '@jest/globals';
import { mergeFaults, splitFaults, successionFaults, takingBackFaults } from './priority-change.rules.js';

const TODAY = '2026-11-21';
const asb = { id: 'asb', name: 'Anti-social behaviour', agreementId: 'csa', scope: 'COUNTYWIDE', validFrom: null, validUntil: null };
const themes = [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }];
const messages = (faults: { message: string }[]) => faults.map(({ message }) => message);

describe('splitting a priority', () => {
  it('places each of its themes once', () => {
    expect(splitFaults(themes, [{ name: 'A', themeIds: ['one'] }, { name: 'B', themeIds: ['two'] }])).toEqual([]);
    expect(messages(splitFaults(themes, [{ name: 'A', themeIds: ['one'] }, { name: 'B', themeIds: [] }]))).toEqual(['Say under which new priority Two goes.']);
    expect(messages(splitFaults(themes, [{ name: 'A', themeIds: ['one', 'two'] }, { name: 'B', themeIds: ['two'] }]))).toEqual(['Two can go under one new priority only.']);
    expect(splitFaults(themes, [{ name: 'A', themeIds: ['one', 'two'] }, { name: 'B', themeIds: ['three'] }])).toMatchObject([{ path: 'into.1.themeIds' }]);
  });

  it('gives the parts names of their own', () => {
    expect(splitFaults([], [{ name: 'A', themeIds: [] }, { name: 'a', themeIds: [] }])).toMatchObject([{ path: 'into.1.name' }]);
  });

  it('is from a day on which it stands, and once', () => {
    expect(successionFaults(asb, TODAY, TODAY)).toEqual([]);
    expect(messages(successionFaults({ ...asb, validFrom: TODAY }, TODAY, TODAY))).toEqual(['Anti-social behaviour begins on 21 November 2026. Enter a later day.']);
    expect(successionFaults({ ...asb, validUntil: '2027-01-01' }, TODAY, TODAY)).toHaveLength(1);
    expect(successionFaults(asb, '2036-01-01', TODAY)).toMatchObject([{ message: 'The day must be within the next three years. Check the year.' }]);
  });
});

describe('merging priorities', () => {
  it('takes two or more of one agreement and kind', () => {
    expect(mergeFaults([asb, { ...asb, id: 'fraud' }])).toEqual([]);
    expect(mergeFaults([asb])).toHaveLength(1);
    expect(mergeFaults([asb, { ...asb, scope: 'DISTRICT_ONLY' }])).toHaveLength(1);
    expect(mergeFaults([asb, { ...asb, agreementId: 'another' }])).toHaveLength(1);
  });
});

describe('taking a split or merger back', () => {
  it('is for what was entered today or has not begun', () => {
    const open = [{ validFrom: TODAY, validUntil: null }];
    expect(takingBackFaults({ day: '2026-01-01', enteredOn: TODAY }, open, TODAY)).toEqual([]);
    expect(takingBackFaults({ day: '2027-01-01', enteredOn: '2026-11-01' }, open, TODAY)).toEqual([]);
    expect(takingBackFaults({ day: '2026-11-02', enteredOn: '2026-11-01' }, open, TODAY)).toHaveLength(1);
    expect(takingBackFaults({ day: TODAY, enteredOn: TODAY }, [{ validFrom: TODAY, validUntil: '2027-01-01' }], TODAY)).toHaveLength(1);
  });
});
