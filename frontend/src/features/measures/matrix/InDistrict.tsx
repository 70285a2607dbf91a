import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../../ui/TextLink.js';
import { PlanNote } from './PlanNote.js';
import { type OwnPriority, PriorityMatrix_PriorityMatrix } from './PriorityMatrix.js';
import { PriorityStanding } from './PriorityStanding.js';

interface InDistrictProps {
  matrix: FragmentType<typeof PriorityMatrix_PriorityMatrix>;
  /** The district’s name in web addresses. */
  district: string;
}

/** How one theme stands in one district, and what its plan does for it: a cell of the county’s view. */
export function ThemeInDistrict({ district: slug, theme: themeSlug, ...props }: InDistrictProps & { theme: string }) {
  const { districts, rows } = readFragment(PriorityMatrix_PriorityMatrix, props.matrix);
  const district = districts.find((each) => each.slug === slug);
  const row = rows.find(({ theme }) => theme.slug === themeSlug);
  const cell = row?.cells.find((each) => each.district.id === district?.id);
  return (
    <>
      {cell ? <PriorityStanding cell={cell} named /> : <span className="app-secondary">No measure of it is known by district</span>}
      {district && row?.theme.priority && <PlanNote district={district} priorityId={row.theme.priority.id} />}
    </>
  );
}

/** The priorities that the agreement leaves to districts, and which of them this district’s plan takes up. */
export function OwnPriorities({ own, name, district: slug, ...props }: InDistrictProps & { own: readonly OwnPriority[]; name: string }) {
  const district = readFragment(PriorityMatrix_PriorityMatrix, props.matrix).districts.find((each) => each.slug === slug);
  if (!district || own.length === 0) return null;
  return (
    <>
      <p className="govuk-body">
        The agreement leaves these to the plans of some districts, and does not say which districts have them.{' '}
        {district.servedPriorities ? `What the delivery plan of ${name} for this year does for them:` : `Whether they are priorities of ${name} is not known here: its delivery plan for this year has not been entered.`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {own.map(({ id, slug: priority, name: called }) => (
          <li key={id}><TextLink to={paths.priority(priority)}>{called}</TextLink>{district.servedPriorities && <PlanNote district={district} priorityId={id} none="No action of its plan serves it" />}</li>
        ))}
      </ul>
    </>
  );
}
