import { isAreaSection, sectionName, SECTIONS, type UpdateForm, type UpdateSection } from '@csa/shared/update-sections.js';
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
    voluntary
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
  const columns = columnsOf(form, requests);
  return (
    <Table
      caption={CAPTIONS[form]}
      captionSize="s"
      stack
      className="app-side-by-side"
      columns={[{ header: 'Theme' }, { header: 'Due' }, ...(monitored ? [{ header: 'Last status' }] : []), ...columns.map((section) => ({ header: section ? sectionName(section) : 'Precision areas' }))]}
      rows={requests.map((request) => ({
        key: request.id,
        cells: [
          <TextLink key="theme" to={paths.update(request.id)}>{request.theme.name}</TextLink>,
          <>{formatDay(request.dueOn)}<span className="app-cell-note">{request.voluntary ? 'voluntary' : daysLeftInWords(request.workingDaysLeft)}</span></>,
          ...(monitored ? [lastStatus(request)] : []),
          ...columns.map((section) => cellOf(request, section)),
        ],
      }))}
    />
  );
}

/** Each section; the precision areas, of which each locality has its own, together. */
function columnsOf(form: UpdateForm, requests: readonly Request[]): (UpdateSection | null)[] {
  const hasAreas = requests.some(({ sections }) => (sections ?? []).some(isAreaSection));
  return SECTIONS[form].flatMap((section) => (!isAreaSection(section) ? [section] : section === 'AREA_1' && hasAreas ? [null] : []));
}

function cellOf(request: Request, section: UpdateSection | null): ReactNode {
  const asked = request.sections ?? [];
  if (section) return asked.includes(section) ? <SectionCell key={section} request={request} section={section} /> : 'None from last time';
  const areas = asked.filter(isAreaSection);
  const completed = areas.filter((area) => statusOf(request, area) === 'Completed').length;
  return areas.length === 0 ? 'None: not a locality' : <TextLink key="areas" to={paths.update(request.id)} hiddenText={`: precision areas, ${request.theme.name}`}>{`${completed} of ${areas.length} completed`}</TextLink>;
}

function statusOf(request: Request, section: UpdateSection) {
  return taskStatus(request.update?.sections?.find((each) => each.section === section));
}

function lastStatus({ previousUpdate }: Request): ReactNode {
  return previousUpdate ? <RatingTag rating={previousUpdate.rating ?? 'NOT_RATED'} word={previousUpdate.ratingWord} /> : 'No earlier update';
}

function SectionCell({ request, section }: { request: Request; section: UpdateSection }) {
  return (
    <TextLink to={paths.updateSection(request.id, sectionSlug(section))} hiddenText={`: ${sectionName(section)}, ${request.theme.name}`}>{statusOf(request, section)}</TextLink>
  );
}
