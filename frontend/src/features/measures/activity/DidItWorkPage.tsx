import { type ReactNode, useEffect, useRef } from 'react';
import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { formatDay, formatMonth, today } from '../../../lib/dates.js';
import { count } from '../../../lib/words.js';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { InsetText } from '../../../ui/InsetText.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { TextLink } from '../../../ui/TextLink.js';
import { WarningText } from '../../../ui/WarningText.js';
import { type ActivityChoice, faultsOf } from './activity-choice.js';
import { ActivityForm } from './ActivityForm.js';
import { ChristmasExample } from './ChristmasExample.js';

const DidItWorkPage_Measure = graphql(`
  fragment DidItWorkPage_Measure on Measure {
    slug
    name
    caution
    illustrative
    publisher
    licence
    whyNoActivity
    series(area: $area) {
      area {
        code
        name
      }
    }
    ...ActivityForm_Measure
  }
`);

interface DidItWorkPageProps {
  measure: FragmentType<typeof DidItWorkPage_Measure>;
  chosen: ActivityChoice | null;
  refused: readonly FieldError[];
  onAsk: (choice: ActivityChoice) => void;
  /** The answer has come to a question of this page: its reader is led to it. */
  isAnswered: boolean;
  /** The answer; nothing where nothing was asked, or it was refused. */
  children?: ReactNode;
}

/** Did it work? An activity held against what was counted before it, a year before, and in the rest of the area around. */
export function DidItWorkPage({ chosen, refused, onAsk, isAnswered, children, ...props }: DidItWorkPageProps) {
  const measure = readFragment(DidItWorkPage_Measure, props.measure);
  const { series } = measure;
  const asked = chosen && faultsOf(chosen).length === 0 ? ` in ${series?.area.name ?? chosen.area}, ${formatMonth(`${chosen.from}-01`)}, ${count(Number(chosen.months), 'month')}` : '';
  return (
    <>
      <Breadcrumbs items={[{ to: paths.measures, text: 'Measures' }, { to: series ? paths.measureIn(measure.slug, series.area.code) : paths.measure(measure.slug), text: measure.name }]} />
      <PageTitle title="Did it work?" caption={measure.name} documentTitle={`Did it work? ${measure.name}${asked}`} />
      {measure.illustrative && <p className="govuk-body"><IllustrativeTag /> These figures were made up to show how the service works.</p>}
      {measure.whyNoActivity ? (
        <InsetText>{measure.whyNoActivity} <TextLink to={paths.measures}>All measures</TextLink></InsetText>
      ) : (
        <>
          {!children && <p className="govuk-body-l">A campaign, patrols, a new light: see whether it shows in the counts, against what changed everywhere else.</p>}
          {children && (
            <section aria-labelledby="answer">
              <AnswerHeading takesFocus={isAnswered} of={JSON.stringify(chosen)} />
              {children}
              {measure.caution && <WarningText>{measure.caution}</WarningText>}
              <p className="govuk-body-s app-secondary">Source: {measure.publisher}. {measure.licence}. As known on {formatDay(today())}.</p>
            </section>
          )}
          <section className="app-no-print" aria-labelledby="question">
            <h2 className="govuk-heading-m" id="question">{children ? 'Ask about another activity' : 'Which activity?'}</h2>
            <ActivityForm key={JSON.stringify([chosen, series?.area.code])} measure={measure} chosen={chosen} refused={refused} onAsk={onAsk} />
          </section>
        </>
      )}
      <div className="app-no-print">
        <ChristmasExample />
      </div>
    </>
  );
}

function AnswerHeading({ takesFocus, of }: { takesFocus: boolean; of: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, of]);
  return <h2 className="govuk-heading-m" id="answer" tabIndex={-1} ref={heading}>What the counts say</h2>;
}
