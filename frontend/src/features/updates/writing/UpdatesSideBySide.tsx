import { SECTION_NAMES, SECTIONS, type UpdateForm, type UpdateSection } from '@csa/shared/update-sections.js';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';
import { daysLeftInWords } from '../../../lib/words.js';
import { RatingTag } from '../../../ui/RatingTag.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';
import { sectionSlug } from '../section-paths.js';
import { taskStatus } from './task-status.js';

const UpdatesSideBySide_UpdateRequest = graphql(`
  fragment UpdatesSideBySide_UpdateRequest on UpdateRequest {
    id
    form
    dueOn
    workingDaysLeft
    viewerCanWrite
    sections
    theme {
      id
      name
    }
    previousUpdate {
      id
      rating
      ratingWord
    }
    update {
      id
      sections {
        section
        version
        complete
        completed
      }
    }
  }
`);

type Request = ReturnType<typeof readAll>[number];

const CAPTIONS: Record<UpdateForm, string> = { MONITORED: 'Themes that you report on', ASSURANCE: 'Themes that you bring assurance on' };

/** For those who lead several themes: how far each section of each is, one line a theme. */
export function UpdatesSideBySide(props: { requests: readonly FragmentType<typeof UpdatesSideBySide_UpdateRequest>[] }) {
  const writable = readAll(props.requests).filter(({ viewerCanWrite }) => viewerCanWrite);
  if (writable.length < 2) return null;
  return (
    <section aria-labelledby="side-by-side">
      <h2 className="govuk-heading-m" id="side-by-side">Due ({writable.length})</h2>
      <p className="govuk-body"><TextLink to={paths.commonParts}>Answer the common parts once</TextLink>, for several themes together.</p>
      {(['MONITORED', 'ASSURANCE'] as const).map((form) => {
        const rows = writable.filter((request) => request.form === form);
        return rows.length > 0 && <FormTable key={form} form={form} requests={rows} />;
      })}
    </section>
  );
}

function readAll(requests: readonly FragmentType<typeof UpdatesSideBySide_UpdateRequest>[]) {
  return requests.map((request) => readFragment(UpdatesSideBySide_UpdateRequest, request));
}

function FormTable({ form, requests }: { form: UpdateForm; requests: readonly Request[] }) {
  const monitored = form === 'MONITORED';
  return (
    <Table
      caption={CAPTIONS[form]}
      captionSize="s"
      stack
      className="app-side-by-side"
      columns={[{ header: 'Theme' }, { header: 'Due' }, ...(monitored ? [{ header: 'Last status' }] : []), ...SECTIONS[form].map((section) => ({ header: SECTION_NAMES[section] }))]}
      rows={requests.map((request) => ({
        key: request.id,
        cells: [
          <TextLink key="theme" to={paths.update(request.id)}>{request.theme.name}</TextLink>,
          <>{formatDay(request.dueOn)}<span className="app-cell-note">{daysLeftInWords(request.workingDaysLeft)}</span></>,
          ...(monitored ? [lastStatus(request)] : []),
          ...SECTIONS[form].map((section) => (request.sections ?? []).includes(section) ? <SectionCell key={section} request={request} section={section} /> : 'None from last time'),
        ],
      }))}
    />
  );
}

function lastStatus({ previousUpdate }: Request): ReactNode {
  return previousUpdate ? <RatingTag rating={previousUpdate.rating ?? 'NOT_RATED'} word={previousUpdate.ratingWord} /> : 'No earlier update';
}

function SectionCell({ request, section }: { request: Request; section: UpdateSection }) {
  const status = taskStatus(request.update?.sections?.find((each) => each.section === section));
  return (
    <TextLink to={paths.updateSection(request.id, sectionSlug(section))} hiddenText={`: ${SECTION_NAMES[section]}, ${request.theme.name}`}>{status}</TextLink>
  );
}
