import { describe, expect, it } from '@jest/globals';
import { readRegister } from './read-register.js';

const SOUND = `partnership:
  name: A county partnership
  short_name: ACP
  county: A county
  gss_code: E10000099
organisations:
  - slug: police
    name: Police
    kind: police
    responsible_authority: true
boards:
  - slug: group
    name: The group
    partnership: true
  - slug: forum
    name: The forum
people:
  - slug: ann
    name: Ann
  - slug: bob
    name: Bob
posts:
  - slug: lead
    title: Lead officer
    organisation: police
    holders:
      - person: ann
        until: 2026-05-01
      - person: bob
        from: 2026-05-01
districts: []
agreements:
  - slug: csa
    title: The agreement
    term: 2023-2026
    priorities:
      - slug: fraud
        name: Fraud
        themes:
          - slug: fraud
            name: Fraud
            modes:
              - mode: monitored
            governance:
              - board: group
            leads:
              - post: lead
`;

/** The sound file with one thing changed, and what is then wrong with it. */
function faultsAfter(find: string, put: string): string[] {
  expect(SOUND).toContain(find);
  return readRegister(SOUND.replace(find, put)).faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
}

describe('reading the register file', () => {
  it('takes a sound file, filling in what may be left out', () => {
    const { register, faults } = readRegister(SOUND);
    expect(faults).toEqual([]);
    expect(register?.boards[1]).toEqual({ slug: 'forum', name: 'The forum', note: null, partnership: false, reports_to: [], from: null, until: null });
    expect(register?.agreements[0]?.priorities[0]?.themes[0]?.modes[0]).toMatchObject({ mode: 'MONITORED', inferred: false });
  });

  it('names the line and path of a field that does not exist', () => {
    expect(faultsAfter('    kind: police', '    sort: police')).toEqual([
      '7 organisations[0].kind: “kind” is missing.',
      expect.stringMatching(/^9 organisations\[0\]\.sort: There is no field “sort” here\./),
    ]);
  });

  it('refuses an empty value where one is needed', () => {
    expect(faultsAfter('    name: Police', '    name:')).toEqual(['8 organisations[0].name: “name” is missing.']);
  });

  it('refuses a slug that is used twice, and says where it was used first', () => {
    expect(faultsAfter('slug: forum', 'slug: group')).toEqual([expect.stringMatching(/^15 boards\[1\]\.slug: “group” is already the slug of the board on line 12\./)]);
  });

  it('refuses a reference to nothing', () => {
    expect(faultsAfter('- board: group', '- board: cabinet')).toEqual([expect.stringMatching(/^45 .*governance\[0\]\.board: There is no board with the slug “cabinet”/)]);
  });

  it('refuses days that do not exist and spells that end before they begin', () => {
    expect(faultsAfter('        from: 2026-05-01', '        from: 2026-02-30')).toEqual([expect.stringMatching(/^30 posts\[0\]\.holders\[1\]\.from: This must be a day that exists/)]);
    expect(faultsAfter('        from: 2026-05-01', '        from: 2026-05-01\n        until: 2026-05-01')).toEqual([expect.stringMatching(/^31 .*until: “until” must be later than “from”/)]);
  });

  it('refuses two people in one post on one day', () => {
    expect(faultsAfter('        from: 2026-05-01', '        from: 2026-04-30')).toEqual(['29 posts[0].holders[1]: Somebody else holds this post on these days: see line 27.']);
  });

  it('refuses a word that is not one of those meant', () => {
    expect(faultsAfter('mode: monitored', 'mode: watched')).toEqual([expect.stringContaining('This must be one of: monitored, assured, ad-hoc.')]);
  });

  it('refuses a monitored theme without a lead, and lets an ad hoc one be', () => {
    expect(faultsAfter('            leads:\n              - post: lead\n', '')).toEqual([expect.stringContaining('.leads: A theme that is monitored or assured needs at least one lead.')]);
    expect(readRegister(SOUND.replace('mode: monitored', 'mode: ad-hoc').replace('            leads:\n              - post: lead\n', '')).faults).toEqual([]);
  });

  it('refuses a partnership without a group of its own, or with two', () => {
    expect(faultsAfter('    partnership: true\n', '')).toEqual([expect.stringContaining('One board must be the partnership’s own group')]);
    expect(faultsAfter('    name: The forum', '    name: The forum\n    partnership: true')).toEqual([expect.stringContaining('Only one board can be the partnership’s own group')]);
  });

  it('refuses boards that report to each other in a circle', () => {
    const circle = SOUND.replace('    name: The forum', '    name: The forum\n    reports_to: [{ board: group }]').replace('    partnership: true', '    partnership: true\n    reports_to: [{ board: forum }]');
    expect(readRegister(circle).faults.map(fault => fault.message)).toEqual([expect.stringContaining('in a circle'), expect.stringContaining('in a circle')]);
  });

  it('refuses a ninth precision area of a district at a time, and takes one that follows another', () => {
    const withAreas = (areas: string[]) => SOUND.replace('districts: []', `districts:
  - slug: north
    name: North
    gss_code: E07000001
    csp_name: North CSP
    precision_areas:
${areas.map((days, index) => `      - { slug: area-${index}, name: Area ${index}, priority_type: High, rationale: Crime${days} }`).join('\n')}`);
    const eight = Array<string>(7).fill('').concat(', until: 2026-05-01');
    expect(readRegister(withAreas([...eight, ', from: 2026-05-01'])).faults).toEqual([]);
    const inARow = ['2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'].map(year => `, from: ${year}-01-01, until: ${year}-07-01`);
    expect(readRegister(withAreas([...inARow, ''])).faults).toEqual([]);
    expect(readRegister(withAreas([...eight, ''])).faults.map(({ message }) => message)).toEqual([expect.stringMatching(/^A district may have 8 precision areas at a time/)]);
  });

  it('reports every fault at once, in the order of the file', () => {
    const broken = SOUND.replace('short_name: ACP', 'short_name: 12').replace('organisation: police', 'organisation: nobody').replace('districts: []', 'districts: none');
    expect(readRegister(broken).faults.map(({ line, path }) => [line, path])).toEqual([
      [3, 'partnership.short_name'], [25, 'posts[0].organisation'], [31, 'districts'],
    ]);
  });

  it('says what is not YAML, or not a register at all', () => {
    expect(readRegister('a: [1\nb: }').faults[0]?.message).toMatch(/^This is not YAML/);
    expect(readRegister('').faults).toHaveLength(1);
    expect(readRegister('- a\n- b').faults[0]?.message).toMatch(/^This must be a set of fields/);
    expect(readRegister(SOUND.replace('    name: The forum', '    name: The forum\n    name: Again')).faults[0]).toMatchObject({ line: 17 });
  });
});
