import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { count } from '../../lib/words.js';
import { Table } from '../../ui/Table.js';
import { Tag, type TagColour } from '../../ui/Tag.js';
import { TextLink } from '../../ui/TextLink.js';
import { ageInWords, missingInWords, nextInWords, permissionInWords, reachInWords, type Urgency, urgencyOf } from './health-words.js';

const DataHealth_Measure = graphql(`
  fragment DataHealth_Measure on MeasureHealth {
    slug
    name
    kind
    publisher
    frequency
    firstStart
    lastEnd
    daysOld
    nextDueOn
    isLate
    missing
    missingStarts
    releaseUntil
    releaseDaysLeft
    importId
  }
`);

const COLOURS: Record<Urgency, TagColour> = { GOOD: 'green', SOON: 'yellow', BAD: 'red', NONE: 'grey' };

const COLUMNS = [
  { header: 'Measure' }, { header: 'State' }, { header: 'Figures about' }, { header: 'Age' }, { header: 'Next figures' }, { header: 'Missing' }, { header: 'Permission' }, { header: 'Came with' },
];

interface DataHealthProps {
  measures: readonly FragmentType<typeof DataHealth_Measure>[];
  addressOfMeasure: (slug: string) => string;
  addressOfImport: (id: number) => string;
}

/** Every measure by the kind of file that brings it: how old its figures are, what is missing, when the next are due. */
export function DataHealth({ measures, addressOfMeasure, addressOfImport }: DataHealthProps) {
  const all = measures.map((each) => readFragment(DataHealth_Measure, each));
  const late = all.filter((each) => urgencyOf(each).urgency === 'BAD').length;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return (
    <>
      <p className="govuk-body-l">{late === 0 ? 'Nothing is late.' : `${count(late, 'measure')} ${late === 1 ? 'is' : 'are'} late or may no longer be shown.`}</p>
      {kinds.map((kind) => (
        <Table
          key={kind}
          caption={kind}
          stack
          columns={COLUMNS}
          rows={all.filter((each) => each.kind === kind).map((each) => {
            const { urgency, word } = urgencyOf(each);
            return {
              key: each.slug,
              cells: [
                <TextLink key="measure" to={addressOfMeasure(each.slug)}>{each.name}</TextLink>,
                <Tag key="state" colour={COLOURS[urgency]}>{word}</Tag>,
                reachInWords(each), ageInWords(each), nextInWords(each), missingInWords(each), permissionInWords(each),
                each.importId === null ? 'No import' : <TextLink key="import" to={addressOfImport(each.importId)}>{`Import ${each.importId}`}</TextLink>,
              ],
            };
          })}
        />
      ))}
    </>
  );
}
