import { Part, TextPage } from '../features/about/TextPage.js';
import { WhomToAsk } from '../features/about/WhomToAsk.js';

export function Component() {
  return (
    <TextPage title="Accessibility statement">
      <p className="govuk-body">We want everybody who works with the partnership to be able to use this service, whatever device or aid they use.</p>
      <Part heading="What you should be able to do">
        <ul className="govuk-list govuk-list--bullet">
          <li>use every page with the keyboard alone, and see where you are</li>
          <li>enlarge to 400% on a wide screen, or read on a phone, without moving the page sideways</li>
          <li>hear every page with a screen reader; statuses and charts are told in words and tables, never by colour alone</li>
          <li>print the overview, the brief and the packs</li>
        </ul>
      </Part>
      <Part heading="How far it meets the standard">
        <p className="govuk-body">
          It is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. We believe that it does, but nobody independent has checked it yet, so it is to be read as partly compliant until somebody has.
        </p>
        <p className="govuk-body">Known to us: wide tables move sideways inside their own frame on small screens, and packs can be printed but are not offered as tagged PDF files.</p>
      </Part>
      <Part heading="How it was tested">
        <p className="govuk-body">
          Every release is tried in Chromium by an automatic checker (axe) on its pages, by keyboard alone, on a narrow screen and at 200% zoom. It was not tested with screen readers by people who rely on them.
        </p>
      </Part>
      <Part heading="If something does not work for you">
        <WhomToAsk />
        <p className="govuk-body">Say what you tried to do and with which aid. You can ask for any paper in another format.</p>
        <p className="govuk-body">
          If you are not content with the answer, the Equality Advisory and Support Service can advise you. The Equality and Human Rights Commission enforces the accessibility regulations of 2018 for public bodies.
        </p>
      </Part>
    </TextPage>
  );
}
