import { type ChartedSeries, latestPlace, limitsWithheld } from '@csa/shared/charted-series.js';
import { figureCell } from '@csa/shared/figures.js';
import { periodLabel } from '@csa/shared/periods.js';
import { stateInWords } from '@csa/shared/series-words.js';
import { AssuranceIcon } from '../ui/AssuranceIcon.js';
import { VariationIcon } from '../ui/VariationIcon.js';

/** The latest figure and its state: icons beside the sentence that says the same. Without limits there is no icon. */
export function StateLine({ series }: { series: ChartedSeries }) {
  const { points, shape, assurance } = series;
  const last = latestPlace(points);
  const latest = points[last];
  const judged = latest && limitsWithheld(series) === null;
  return (
    <div className="app-state">
      {judged && <VariationIcon variation={latest.variation} decorative />}
      {judged && assurance && <AssuranceIcon assurance={assurance} decorative />}
      <p className="govuk-body app-state__words">
        {latest && <strong>{periodLabel(latest)}: {figureCell(latest.value, latest.flags, shape)}. </strong>}
        {stateInWords(series)}
        {latest && last < points.length - 1 && ` There is no later figure up to ${periodLabel(points.at(-1)!)}.`}
      </p>
    </div>
  );
}
