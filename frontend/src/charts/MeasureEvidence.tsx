import type { Frequency, Variation } from '@csa/shared/charted-series.js';
import { figure, type MeasureShape } from '@csa/shared/figures.js';
import type { ReactNode } from 'react';
import { IllustrativeTag } from '../ui/IllustrativeTag.js';
import { TextLink } from '../ui/TextLink.js';
import { VariationIcon } from '../ui/VariationIcon.js';
import { SparkLine } from './SparkLine.js';

/** Where a measure stands, as a page shows it beside a judgement. */
export interface EvidenceState {
  name: string;
  areaName: string;
  unit: string;
  shape: MeasureShape;
  frequency: Frequency;
  publisher: string;
  variation: Variation | null;
  sentence: string;
  caution: string | null;
  latestLabel: string | null;
  latest: number | null;
  comparison: string | null;
  mean: number | null;
  spark: readonly (number | null)[];
  illustrative: boolean;
}

interface MeasureEvidenceProps {
  state: EvidenceState;
  /** The page of the measure. */
  to: string;
  headingLevel?: 3 | 4;
  /** What the lead says of it, or the box to say it in. */
  children?: ReactNode;
}

/** One measure as evidence: its state as an icon, its last figures in a line, and the sentence that says the same. */
export function MeasureEvidence({ state, to, headingLevel = 3, children }: MeasureEvidenceProps) {
  const { name, areaName, variation, sentence, caution, latestLabel, latest, comparison, publisher, illustrative } = state;
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="app-evidence">
      <Heading className="govuk-heading-s govuk-!-margin-bottom-2">
        <TextLink to={to}>{name}</TextLink>, {areaName} {illustrative && <IllustrativeTag />}
      </Heading>
      <div className="app-evidence__figures">
        {variation && <VariationIcon variation={variation} decorative />}
        <SparkLine values={state.spark} mean={state.mean} variation={variation} shape={state.shape} frequency={state.frequency} />
      </div>
      <p className="govuk-body govuk-!-margin-bottom-2">
        {latestLabel && latest !== null && <strong>{latestLabel}: {figure(latest, state.shape)}{state.shape === 'PERCENTAGE' ? '' : ` ${state.unit}`}. </strong>}
        {sentence}
        {comparison && ` ${comparison}`}
      </p>
      {caution && <p className="govuk-body govuk-!-margin-bottom-2"><strong>Take care:</strong> {caution}</p>}
      <p className="govuk-body-s app-secondary govuk-!-margin-bottom-2">Source: {publisher}</p>
      {children}
    </li>
  );
}
