import { idOf, type ReadersContent } from './support/given-readers.js';
import { signIn } from './support/hand.js';
import { test } from './support/journey.js';
import { accessible, settled } from './support/accessible.js';
import { picture } from './support/look.js';
import { expectNoSidewaysScroll } from './support/sideways.js';

/** Who opens which pages, by name or as somebody of a kind of page; between them, every kind of page of the service. */
const READERS: Record<string, (content: ReadersContent) => string[]> = {
  coordinator: ({ call, pack, frozenMeetingId }) => [
    '/', '/meetings', '/meetings/new', `/meetings/${call.meetingId}`, `/meetings/${call.meetingId}/tracker`, `/meetings/${call.meetingId}/tracker?step=freeze`,
    `/meetings/${frozenMeetingId}`, `/review/${idOf(call, 'community-cohesion')}`, `/review/${idOf(call, 'prevent')}`, '/packs', `/packs/${pack.packId}/v/1`, '/themes/fraud',
  ],
  'lead-fraud': ({ call }) => ['', '/status', '/headline', '/concerns', '/next-steps', '/ask', '/evidence', '/one-page', '/check'].map((part) => `/my-updates/${idOf(call, 'fraud')}${part}`).concat('/my-updates'),
  'lead-prevent': ({ call }) => ['', '/assurance', '/key-messages', '/escalations'].map((part) => `/my-updates/${idOf(call, 'prevent')}${part}`),
  'lead-community-cohesion': ({ call }) => ['', '/submitted', '/headline'].map((part) => `/my-updates/${idOf(call, 'community-cohesion')}${part}`),
  analyst: () => ['/agreement', '/themes/asb', '/themes/drug-supply-county-lines', '/boards', '/boards/sscsg', '/people/alice-walters', '/localities', '/districts/cannock-chase', '/districts/lichfield', '/districts/stafford/areas/stafford-town', '/districts/stafford/areas/stafford-town/extent'],
  'analyst of measures': () => [
    '/measures', '/measures/illustrative-reports', '/measures/illustrative-reports?area=E07000192&boundaries=at-the-time', '/measures/illustrative-reports/did-it-work',
    '/measures/illustrative-reports/manage', '/measures/illustrative-reports/edit', '/measures/new', '/comparators',
  ],
  'analyst of data': () => ['/data', '/data/suppressed', '/data/suppressed/illustrative-referrals', '/imports', '/imports/1', '/imports/new'],
  'member of measures': () => ['/measures', '/measures/illustrative-survey', '/measures/illustrative-referrals?area=E07000192', '/measures/published-crime-rate', '/measures/published-crime-rate?area=E07000192', '/data'],
  member: ({ call, pack, frozenMeetingId }) => ['/', `/?meeting=${call.meetingId}`, `/?meeting=${frozenMeetingId}`, '/meetings', `/meetings/${call.meetingId}`, '/packs', `/packs/${pack.packId}/v/1`, '/my-updates', '/districts/cannock-chase/hub', '/districts/cannock-chase/plan', '/districts/cannock-chase/meeting', '/districts/lichfield/meeting', '/no-such-page', '/sign-in'],
};

for (const [key, addresses] of Object.entries(READERS)) {
  test(`No page scrolls sideways on a narrow or enlarged screen, as ${key}`, async ({ page, hand, library }) => {
    await signIn(page, hand, library, key.split(' ')[0]!);
    for (const [index, address] of addresses(library).entries()) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(library.url + address);
      await settled(page);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 640, height: 400 }); // what is left of 1280 pixels at 200%
      await expectNoSidewaysScroll(page);
      const name = `page-${key.replaceAll(' ', '-')}-${index}${named(address)}`;
      await page.setViewportSize({ width: 390, height: 844 });
      await accessible(page);
      await picture(page, name);
      await page.setViewportSize({ width: 1280, height: 800 });
      await picture(page, name);
    }
  });
}

function named(address: string): string {
  return address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/[/?=]+/g, '-');
}
