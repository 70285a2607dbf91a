import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { PriorityMatrix_PriorityMatrixFragment } from '../../../graphql/generated/graphql.js';
import { TextLink } from '../../../ui/TextLink.js';
import { Differences, HowToCompare } from './MatrixNotes.js';
import { MatrixRow, planned } from './MatrixRow.js';
import { PlanNote } from './PlanNote.js';
import { PriorityStanding } from './PriorityStanding.js';
import { ThemeStatus } from './ThemeStatus.js';

export const PriorityMatrix_PriorityMatrix = graphql(`
  fragment PriorityMatrix_PriorityMatrix on PriorityMatrix {
    districts {
      id
      slug
      name
      servedPriorities {
        priority {
          id
        }
        actions
        open
      }
    }
    rows {
      theme {
        id
        slug
        name
        kind
        priority {
          id
          name
        }
        district {
          id
        }
        ...ThemeStatus_Theme
      }
      measure {
        slug
        name
      }
      sentences
      cells {
        district {
          id
        }
        rate {
          periodLabel
        }
        place
        ...PriorityStanding_PriorityCell
      }
    }
  }
`);

export interface OwnPriority {
  id: string;
  slug: string;
  name: string;
}

type Matrix = PriorityMatrix_PriorityMatrixFragment;
type District = Matrix['districts'][number];
type Row = Matrix['rows'][number];

interface PriorityMatrixProps {
  matrix: FragmentType<typeof PriorityMatrix_PriorityMatrix>;
  /** Priorities that the agreement leaves to districts. */
  own: readonly OwnPriority[];
}

/** What is a priority for whom: priorities by district, districts as they lie on the map. */
export function PriorityMatrix({ own, ...props }: PriorityMatrixProps) {
  const { districts, rows } = readFragment(PriorityMatrix_PriorityMatrix, props.matrix);
  const localities = rows.filter(({ theme }) => theme.kind === 'LOCALITY');
  const oneMeasure = localities.every(({ measure }) => measure?.slug === localities[0]!.measure?.slug);
  return (
    <>
      <p className="govuk-body">Each cell says where the measure that leads a priority stands in a district: against its own past, and whether it differs from the county. Within the limits a difference is chance or the usual spread. Nobody is first or last.</p>
      <Differences rows={rows} districts={districts} />
      <div className="app-table-scroll" role="region" aria-label="Priorities by district" tabIndex={0}>
        <table role="table" className="govuk-table app-stack app-matrix">
          <caption className="govuk-table__caption govuk-table__caption--m">Priorities by district, from north to south</caption>
          <thead role="rowgroup" className="govuk-table__head">
            <tr role="row" className="govuk-table__row">
              <th role="columnheader" scope="col" className="govuk-table__header">Priority</th>
              {districts.map(({ id, slug, name }) => <th key={id} role="columnheader" scope="col" className="govuk-table__header"><TextLink to={paths.district(slug)}>{name}</TextLink></th>)}
            </tr>
          </thead>
          <tbody role="rowgroup" className="govuk-table__body">
            {rows.filter(({ theme }) => theme.kind === 'THEME').map((row) => <ThemeRow key={row.theme.id} row={row} districts={districts} />)}
            {localities.length > 0 && (
              <MatrixRow header={<>Locality priorities<span className="app-cell-note">Districts that the agreement names for their precision areas, each with its own update</span>{oneMeasure && <LeadBy row={localities[0]!} />}</>} districts={districts}>
                {(district) => <LocalityCell row={rows.find(({ theme }) => theme.district?.id === district.id)} named={!oneMeasure} />}
              </MatrixRow>
            )}
            {own.map(({ id, slug, name }) => (
              <MatrixRow key={id} header={<><TextLink to={paths.priority(slug)}>{name}</TextLink><span className="app-cell-note">Left to districts’ own plans: the agreement does not say whose</span></>} districts={districts} same={planned(districts, null) ? undefined : 'No district’s delivery plan of this year has been entered.'}>
                {(district) => <PlanNote district={district} priorityId={id} none="Not in its plan" />}
              </MatrixRow>
            ))}
          </tbody>
        </table>
      </div>
      <HowToCompare rows={rows} />
    </>
  );
}

function ThemeRow({ row, districts }: { row: Row; districts: readonly District[] }) {
  const { theme, cells } = row;
  const header = (
    <>
      <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
      <ThemeStatus theme={theme} />
      <LeadBy row={row} />
    </>
  );
  return (
    <MatrixRow header={header} districts={districts} same={cells.length > 0 || planned(districts, theme.priority?.id ?? '') ? undefined : 'No measure of it is known by district.'}>
      {(district) => {
        const cell = cells.find((each) => each.district.id === district.id);
        return (
          <>
            {cell ? <PriorityStanding cell={cell} /> : <span className="app-secondary">No measure</span>}
            {theme.priority && <PlanNote district={district} priorityId={theme.priority.id} />}
          </>
        );
      }}
    </MatrixRow>
  );
}

function LeadBy({ row: { measure, cells } }: { row: Row }) {
  if (!measure) return null;
  const period = cells.find(({ rate }) => rate)?.rate?.periodLabel;
  return <span className="app-cell-note">Read by {measure.name}{period && `, ${period}`}</span>;
}

function LocalityCell({ row, named }: { row: Row | undefined; named: boolean }) {
  if (!row) return <span className="app-secondary">Not a locality priority</span>;
  return <><ThemeStatus theme={row.theme} />{row.cells.map((cell, at) => <PriorityStanding key={at} cell={cell} named={named} />)}</>;
}
