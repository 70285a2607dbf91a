import { describe, expect, it } from '@jest/globals';
import { UpdateSection } from '../updates/judgements.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import type { PackContent, PackItem } from './pack-content.types.js';
import { hashOf, ordinaryCopy, undecidedBlockers } from './pack.rules.js';

const item = { slug: 'asb', concerns: 'A worry', escalations: null, nextSteps: [], membersOnly: [UpdateSection.CONCERNS], withheld: [] } as unknown as PackItem;
const content = { meetingTitle: 'Meeting', heldOn: '2026-12-10', summary: [], items: [item] } as unknown as PackContent;

describe('a pack', () => {
  it('has a hash that does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as PackContent;
    expect(hashOf(turned)).toBe(hashOf(content));
    expect(hashOf(content)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has another hash as soon as a word changes', () => {
    expect(hashOf({ ...content, meetingTitle: 'Meeting.' })).not.toBe(hashOf(content));
  });

  it('leaves out of the ordinary copy what was kept to members, and says so', () => {
    const [copy] = ordinaryCopy(content).items;
    expect(copy).toMatchObject({ concerns: null, withheld: ['CONCERNS'] });
    expect(item.concerns).toBe('A worry');
  });

  it('leaves out of the ordinary copy what rests on figures that are not open, and says so', () => {
    const state = (slug: string, isOpen?: boolean) => ({ slug, isOpen });
    const said = (measureSlug: string) => ({ measureSlug, text: 'Why' });
    const copyOf = (more: object) => ordinaryCopy({ ...content, items: [{ ...item, membersOnly: [], ...more } as PackItem] }).items[0];
    const both = { measures: [state('crime', true), state('referrals', false)], commentaries: [said('crime'), said('referrals')], conflictReason: 'A reason' };
    expect(copyOf({ ...both, conflict: { measures: [state('crime')] } })).toMatchObject({
      measures: [{ slug: 'crime' }], commentaries: [{ measureSlug: 'crime' }], conflict: { measures: [{ slug: 'crime' }] }, conflictReason: 'A reason', withheld: ['EVIDENCE'],
    });
    expect(copyOf({ ...both, conflict: { sentence: 'Of both', measures: [state('crime'), state('referrals')] } })).toMatchObject({ conflict: null, conflictReason: null, withheld: ['EVIDENCE'] });
    // A measure that says nothing of itself is not taken to be open.
    expect(copyOf({ measures: [state('old')] })).toMatchObject({ measures: [], withheld: ['EVIDENCE'] });
    expect(copyOf({ measures: [state('crime', true)], commentaries: [said('crime')], conflict: null, conflictReason: null })).toMatchObject({ withheld: [], measures: [{ slug: 'crime' }] });
    expect(copyOf({ ...both, membersOnly: [UpdateSection.EVIDENCE] })?.withheld).toEqual(['EVIDENCE']);
  });

  it('keeps of precision areas, in the copy for others, the words and the open figures alone, and says that some are left out', () => {
    const area = (...measures: object[]) => ({ slug: 'town', text: 'Said', indicative: 'Indicative', measures });
    const copyOf = (...areas: object[]) => ordinaryCopy({ ...content, items: [{ ...item, membersOnly: [], measures: [], areas } as unknown as PackItem] }).items[0];
    const [crime, referrals] = [{ state: { slug: 'crime', isOpen: true } }, { state: { slug: 'referrals', isOpen: false } }];
    expect(copyOf(area(crime, referrals))).toMatchObject({ areas: [{ text: 'Said', indicative: 'Indicative', measures: [crime] }], withheld: ['EVIDENCE'] });
    expect(copyOf(area(crime))).toMatchObject({ areas: [{ measures: [crime] }], withheld: [] });
    expect(copyOf({ slug: 'frozen before', text: 'Said' })).toMatchObject({ areas: [{ slug: 'frozen before', text: 'Said' }], withheld: [] });
  });

  it('is not frozen over the head of a lead whose update waits for a decision', () => {
    const requests = [
      { id: '1', state: UpdateRequestState.SUBMITTED, themeName: 'Fraud' },
      { id: '2', state: UpdateRequestState.NOT_STARTED, themeName: 'Prevent' },
    ];
    expect(undecidedBlockers(requests)).toEqual([{ path: '1', message: 'Fraud is submitted: accept it or return it first.' }]);
  });
});
