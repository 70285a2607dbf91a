import { periodLabel } from '@csa/shared/periods.js';
import { SUPPRESSION_MEANINGS } from '@csa/shared/measure-words.js';
import { useState } from 'react';
import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { KeptBackFigures_MeasureFragment, SuppressionReason } from '../../../graphql/generated/graphql.js';
import { count } from '../../../lib/words.js';
import { Empty } from '../../../ui/Empty.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';
import { LEVEL_WORDS } from '../measure-words.js';

const KeptBackFigures_Measure = graphql(`
  fragment KeptBackFigures_Measure on Measure {
    slug
    name
    suppressionClass
    suppressed {
      area {
        code
        name
        level
      }
      small
      protecting
      shownBefore
      figures {
        start
        end
        count
        reason
        isGivenAway
      }
    }
  }
`);

type Area = NonNullable<KeptBackFigures_MeasureFragment['suppressed']>[number];

const REASONS: Record<SuppressionReason, string> = {
  SMALL: 'Small by itself',
  PROTECTING: 'Would give a small one away',
  SHOWN_BEFORE: 'Small, but shown by an earlier release: hiding it would hide nothing',
};

/** Which figures of a measure are kept back, and why: by kind of area and area, each to unfold. */
export function KeptBackFigures(props: { measure: FragmentType<typeof KeptBackFigures_Measure> }) {
  const { slug, name, suppressionClass, suppressed } = readFragment(KeptBackFigures_Measure, props.measure);
  const areas = suppressed ?? [];
  return (
    <>
      <PageTitle title={`What is suppressed of ${name}`} />
      <p className="govuk-body-l">{SUPPRESSION_MEANINGS[suppressionClass]}</p>
      <p className="govuk-body">You see the counts because you keep measures; others see only that something is suppressed, and not which of two figures is the small one. <TextLink to={paths.measure(slug)}>See the measure</TextLink>.</p>
      {areas.length === 0 ? (
        <Empty heading="Nothing is kept back">{suppressionClass === 'OPEN' ? 'Its publisher released its figures.' : 'No figure of it is small.'}</Empty>
      ) : (
        [...new Set(areas.map(({ area }) => area.level))].map((level) => (
          <section key={level} aria-labelledby={`level-${level}`}>
            <h2 className="govuk-heading-m" id={`level-${level}`}>{LEVEL_WORDS[level]}</h2>
            {areas.filter(({ area }) => area.level === level).map((area) => <OfArea key={area.area.code} of={area} measure={name} />)}
          </section>
        ))
      )}
    </>
  );
}

/** One area: how many and why; which, once it is unfolded. There may be hundreds. */
function OfArea({ of, measure }: { of: Area; measure: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="govuk-details govuk-!-margin-bottom-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{of.area.name}: {inWords(of)}</span></summary>
      {open && (
        <Table
          caption={`What is kept back of ${measure} in ${of.area.name}`}
          hideCaption
          stack
          columns={[{ header: 'Period' }, { header: 'Count' }, { header: 'Why' }]}
          rows={of.figures.map(({ start, end, count: counted, reason, isGivenAway }) => ({
            key: `${start} ${end}`,
            cells: [periodLabel({ start, end }), counted.toLocaleString('en-GB'), `${REASONS[reason]}.${isGivenAway ? ' It can be worked out all the same from what earlier releases showed.' : ''}`],
          }))}
        />
      )}
    </details>
  );
}

function inWords({ small, protecting, shownBefore, figures }: Area): string {
  const given = figures.filter(({ isGivenAway }) => isGivenAway).length;
  return [
    ...(small > 0 ? [count(small, 'small figure')] : []),
    ...(protecting > 0 ? [`${count(protecting, 'figure')} that would give one away`] : []),
    ...(shownBefore > 0 ? [`${shownBefore} small but shown before`] : []),
    ...(given > 0 ? [`${given} to be worked out all the same`] : []),
  ].join(', ');
}
