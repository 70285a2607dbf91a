import { CHRISTMAS_CAMPAIGN } from '@csa/shared/christmas-campaign.js';
import { Details } from '../../../ui/Details.js';
import { Table } from '../../../ui/Table.js';

const inWords = (percent: number) => (percent < 0 ? `${-percent}% fewer` : `${percent}% more`);
const pair = ([then, now]: readonly [number, number]) => `${now} after ${then}`;

/** A worked example of what can and cannot be said without the counts. */
export function ChristmasExample() {
  return (
    <Details summary="An example: what can and cannot be said without the counts">
      <p className="govuk-body">
        In 2012 Cannock Chase District Council reported to its cabinet on a campaign against violence over Christmas 2011 (paragraph 4.8). It gave three percentages, said that the numbers were
        relatively low, and gave none of them. Worked out from the percentages alone, these are the counts that could stand behind them:
      </p>
      <Table
        caption="Three percentages, and counts that give them"
        captionSize="s"
        stack
        columns={[{ header: 'Reported' }, { header: 'Change' }, { header: 'As few as' }, { header: 'To be more than chance, about' }]}
        rows={CHRISTMAS_CAMPAIGN.map(({ what, against, percent, fewest, enough }) => ({ key: what, cells: [what, `${inWords(percent)} than ${against}`, pair(fewest), pair(enough)] }))}
      />
      <p className="govuk-body">“More than chance” here means a difference that chance alone would bring in fewer than one year in 20.</p>
      <h3 className="govuk-heading-s">What can be said</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>Which way each went: less recorded violence, more calls.</li>
        <li>That 7 incidents after 9 is a fall of 22%, too, and is what chance brings in most years.</li>
      </ul>
      <h3 className="govuk-heading-s">What cannot be said</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>Whether any of the three is more than chance: that takes the counts.</li>
        <li>Whether the whole district or county changed alike: that takes the counts of the rest.</li>
        <li>Whether more calls for help mean more abuse or more people who ask for help, which the campaign wanted: no count says that.</li>
        <li>Whether the campaign did it.</li>
      </ul>
    </Details>
  );
}
