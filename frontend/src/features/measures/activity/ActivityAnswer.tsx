import { figure } from '@csa/shared/figures.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { ActivityMonths } from '../../../graphql/generated/graphql.js';
import { Details } from '../../../ui/Details.js';
import { InsetText } from '../../../ui/InsetText.js';
import { Table } from '../../../ui/Table.js';
import { WarningText } from '../../../ui/WarningText.js';

const ActivityAnswer_ActivityEvaluation = graphql(`
  fragment ActivityAnswer_ActivityEvaluation on ActivityEvaluation {
    area {
      name
      indicative
    }
    around {
      name
    }
    answer
    counts {
      role
      label
      count
      whyNone
      rest
      whyNoRest
    }
    changes {
      since
      sentence
    }
    againstRest
    againstComparable
    notes
    cannotSay
  }
`);

const MONTHS_WORDS: Record<ActivityMonths, string> = { BEFORE: 'The months before', AFTER: 'The months of the activity', LAST_YEAR: 'The same months last year' };

/** The answer in a sentence, the counts that it rests on, and what they cannot say. */
export function ActivityAnswer(props: { evaluation: FragmentType<typeof ActivityAnswer_ActivityEvaluation> }) {
  const { area, around, answer, counts, changes, againstRest, againstComparable, notes, cannotSay } = readFragment(ActivityAnswer_ActivityEvaluation, props.evaluation);
  if (counts.length === 0) return <InsetText>{answer}</InsetText>;
  const cell = (count: number | null | undefined, whyNone: string | null | undefined) => (count == null ? (whyNone ?? 'Not known') : figure(count, 'COUNT'));
  return (
    <>
      <p className="govuk-body-l">{answer}</p>
      <Table
        caption="What was counted"
        stack
        columns={[{ header: 'Months' }, { header: area.name, numeric: true }, ...(around ? [{ header: `Rest of ${around.name}`, numeric: true }] : [])]}
        rows={counts.map(({ role, label, count, whyNone, rest, whyNoRest }) => ({
          key: role,
          cells: [<Months key="months" words={MONTHS_WORDS[role]} label={label} />, cell(count, whyNone), ...(around ? [cell(rest, whyNoRest)] : [])],
        }))}
      />
      {area.indicative && <InsetText>{area.indicative}</InsetText>}
      {notes.map((note) => <InsetText key={note}>{note}</InsetText>)}
      <h3 className="govuk-heading-s">What changed</h3>
      <ul className="govuk-list govuk-list--bullet">
        {againstRest && <li>{againstRest}</li>}
        {againstComparable && <li>{againstComparable}</li>}
        {changes.map(({ since, sentence }) => <li key={since}>{area.name} alone: {lowerFirst(sentence)}</li>)}
      </ul>
      <WarningText>Places that are chosen because their count was high tend to fall back by themselves, whatever is done there. Where {area.name} was chosen for that, a fall was to be expected.</WarningText>
      <h3 className="govuk-heading-s">What these counts cannot say</h3>
      <ul className="govuk-list govuk-list--bullet">
        {cannotSay.map((each) => <li key={each}>{each}</li>)}
      </ul>
      <HowToRead />
    </>
  );
}

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function Months({ words, label }: { words: string; label: string }) {
  return (
    <>
      {words}
      <br />
      <span className="app-secondary govuk-!-font-weight-regular">{label}</span>
    </>
  );
}

function HowToRead() {
  return (
    <Details summary="How this is worked out, and how to read the interval">
      <p className="govuk-body">The count of the place is expected to change as the rest of the area around it did. What came out is set against what was to be expected.</p>
      <p className="govuk-body">Both are taken since the same months last year, which are of the same season. Only where a count of those is not known, not shown or beyond a break are they taken since the months before. That rule stands before anybody looks, so that nobody chooses the kinder of the two.</p>
      <p className="govuk-body">Counts go up and down by chance. The 95% interval is the range of differences that agree with these counts; of 100 such intervals about 95 hold the true difference. One that reaches from fewer to more leaves both open. A narrow one needs many incidents.</p>
      <p className="govuk-body">Incidents are taken to come about independently of each other. Where they come in runs, such as one offender’s, chance does more than is said here. If some of it moved from the place into the rest, the difference looks larger than it is.</p>
    </Details>
  );
}
