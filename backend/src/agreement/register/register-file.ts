import { OrganisationKind } from '../../governance/bodies/organisation.entity.js';
import { MemberCapacity } from '../../governance/bodies/membership.entity.js';
import { ReportingMode } from '../themes/reporting-mode.js';
import { day, listOf, mapping, matching, oneOf, optional, otherwise, slugOf, slugOfSome, text, type ValueOf, year, yesOrNo } from './readers.js';

// The shape of the register file, read from top to bottom. infra/seed/staffordshire.yaml explains it for its writers.

const spell = { from: optional(day()), until: optional(day()) };
const gssCode = matching(/^[A-Z]\d{8}$/, 'A GSS code is a letter and eight digits, for example E07000192.');

const holder = mapping({ person: slugOfSome('person'), source: optional(text()), ...spell });

const mode = mapping({ mode: oneOf(ReportingMode), inferred: otherwise(false, yesOrNo()), note: optional(text(1000)), ...spell });
const governance = mapping({ board: slugOfSome('board'), role: optional(text()), stated: otherwise(true, yesOrNo()), ...spell });
const officer = mapping({ post: slugOfSome('post'), ...spell });

const reportable = {
  slug: slugOf('theme'),
  name: text(),
  modes: otherwise([], listOf(mode)),
  governance: otherwise([], listOf(governance)),
  leads: otherwise([], listOf(officer)),
  deputies: otherwise([], listOf(officer)),
  ...spell,
};
const theme = mapping(reportable);
const localityTheme = mapping({ ...reportable, district: slugOfSome('district') });

const priority = mapping({ slug: slugOf('priority'), name: text(), themes: listOf(theme), ...spell });
const districtOnlyPriority = mapping({ slug: slugOf('priority'), name: text(), ...spell });

const partnerPlan = mapping({
  slug: slugOf('partner plan'),
  title: text(),
  organisation: optional(slugOfSome('organisation')),
  term: optional(text()),
  first_year: optional(year()),
  last_year: optional(year()),
  objectives: otherwise([], listOf(mapping({ text: text(), ...spell }))),
  ...spell,
});

export const registerFile = mapping({
  partnership: mapping({ name: text(), short_name: text(40), county: text(), gss_code: gssCode }),
  organisations: listOf(mapping({
    slug: slugOf('organisation'), name: text(), kind: oneOf(OrganisationKind), responsible_authority: yesOrNo(), ...spell,
  })),
  boards: listOf(mapping({
    slug: slugOf('board'),
    name: text(),
    note: optional(text(1000)),
    partnership: otherwise(false, yesOrNo()),
    reports_to: otherwise([], listOf(mapping({ board: slugOfSome('board'), stated: otherwise(true, yesOrNo()), ...spell }))),
    ...spell,
  })),
  people: otherwise([], listOf(mapping({ slug: slugOf('person'), name: text() }))),
  posts: listOf(mapping({
    slug: slugOf('post'), title: text(), organisation: optional(slugOfSome('organisation')), holders: otherwise([], listOf(holder)), ...spell,
  })),
  members: otherwise([], listOf(mapping({
    capacity: oneOf(MemberCapacity), organisation: optional(slugOfSome('organisation')), post: optional(slugOfSome('post')), ...spell,
  }))),
  districts: listOf(mapping({
    slug: slugOf('district'),
    name: text(),
    gss_code: gssCode,
    csp_name: text(),
    on_map: optional(matching(/^[1-9]\d?,[1-9]\d?$/, 'The place on the schematic map is a column and a row, counted from the north-west: "2,3".')),
    chair: optional(slugOfSome('post')),
    lead: optional(slugOfSome('post')),
    precision_areas: otherwise([], listOf(mapping({
      slug: slugOf('precision area'), name: text(), priority_type: text(), rationale: text(1000), ...spell,
    }))),
    ...spell,
  })),
  agreements: listOf(mapping({
    slug: slugOf('agreement'),
    title: text(),
    term: text(),
    priorities: listOf(priority),
    district_only_priorities: otherwise([], listOf(districtOnlyPriority)),
    locality_themes: otherwise([], listOf(localityTheme)),
    partner_plans: otherwise([], listOf(partnerPlan)),
    ...spell,
  })),
});

export type RegisterFile = ValueOf<typeof registerFile>;
export type AgreementInFile = RegisterFile['agreements'][number];
export type ThemeInFile = ValueOf<typeof theme>;
