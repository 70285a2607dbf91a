import { Part, TextPage } from '../features/about/TextPage.js';
import { WhomToAsk } from '../features/about/WhomToAsk.js';

export function Component() {
  return (
    <TextPage title="Contact">
      <Part heading="Questions, faults and access">
        <WhomToAsk />
        <p className="govuk-body">Say which page you were on and what you were doing. Do not send details of a crime, a victim or anybody else’s personal details.</p>
      </Part>
      <Part heading="About an update or a decision">
        <p className="govuk-body">Each theme’s page names its lead officers. They answer for what they wrote; the coordinator answers for the meeting and its papers.</p>
      </Part>
      <Part heading="To report a crime">
        <p className="govuk-body">This service cannot take reports. In an emergency call 999; otherwise call 101 or report it to your police force online.</p>
      </Part>
    </TextPage>
  );
}
