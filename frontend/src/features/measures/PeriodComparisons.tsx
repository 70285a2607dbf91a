import { figure } from '@csa/shared/figures.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Table } from '../../ui/Table.js';
import { COMPARISON_WORDS } from './measure-words.js';

const PeriodComparisons_MeasureSeries = graphql(`
  fragment PeriodComparisons_MeasureSeries on MeasureSeries {
    comparisons {
      kind
      nowLabel
      now
      thenLabel
      then
      sentence
    }
    rate {
      periodLabel
      rate
      lower
      upper
      note
    }
  }
`);

/** What the latest figures add up to, against those before; and how many that is for the people who live there. */
export function PeriodComparisons(props: { series: FragmentType<typeof PeriodComparisons_MeasureSeries> }) {
  const { comparisons, rate } = readFragment(PeriodComparisons_MeasureSeries, props.series);
  if (comparisons.length === 0 && !rate) return null;
  const total = (value: number | null | undefined) => (value == null ? 'Not known' : figure(value, 'COUNT'));
  return (
    <section aria-labelledby="before">
      <h2 className="govuk-heading-m" id="before">Compared with before</h2>
      {rate && (
        <p className="govuk-body">
          {rate.periodLabel}: <strong>{figure(rate.rate, 'RATE')}</strong> {rate.note} (95% interval {figure(rate.lower, 'RATE')} to {figure(rate.upper, 'RATE')}).
        </p>
      )}
      {comparisons.length > 0 && (
        <Table
          caption="Counts now and before"
          hideCaption
          stack
          columns={[{ header: 'Compared' }, { header: 'Now', numeric: true }, { header: 'Before', numeric: true }, { header: 'What that says' }]}
          rows={comparisons.map(({ kind, nowLabel, now, thenLabel, then, sentence }) => ({
            key: kind,
            cells: [COMPARISON_WORDS[kind], <Total key="now" figure={total(now)} label={nowLabel} />, <Total key="then" figure={total(then)} label={thenLabel} />, sentence],
          }))}
        />
      )}
    </section>
  );
}

function Total({ figure: text, label }: { figure: string; label: string }) {
  return (
    <>
      <strong>{text}</strong>
      <br />
      <span className="app-secondary">{label}</span>
    </>
  );
}
