import { Details } from '../../ui/Details.js';

interface DeprivationDecilesProps {
  place: string;
  /** How many of its small areas are in each tenth of England's, the most deprived first. */
  byDecile: readonly number[];
}

const ENDS: Record<number, string> = { 1: '1, most deprived', 10: '10, least deprived' };

/** How deprived the small areas of a place are: how many lie in each tenth of England's. The bars say the same as the numbers. */
export function DeprivationDeciles({ place, byDecile }: DeprivationDecilesProps) {
  const most = Math.max(1, ...byDecile);
  return (
    <Details summary="All ten deciles">
      <table className="govuk-table app-deciles">
        <caption className="govuk-table__caption govuk-table__caption--s">Small areas (LSOA) of {place} by decile of deprivation in England</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">Decile</th>
            <th scope="col" className="govuk-table__header">Small areas</th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {byDecile.map((areas, at) => (
            <tr key={at} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">{ENDS[at + 1] ?? at + 1}</th>
              <td className="govuk-table__cell"><span className="app-deciles__bar" style={{ width: `${(areas / most) * 70}%` }} aria-hidden="true" />{areas}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Details>
  );
}
