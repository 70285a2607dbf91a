import { Part, TextPage } from '../features/about/TextPage.js';
import { useInstallation } from '../features/about/use-installation.js';
import { WhomToAsk } from '../features/about/WhomToAsk.js';

export function Component() {
  const trial = useInstallation()?.trial;
  return (
    <TextPage title="Privacy notice">
      {trial && <p className="govuk-inset-text">This is a trial. Everything in it stays on the computer on which it was started, and its accounts stand for posts, not for people.</p>}
      <Part heading="Who is responsible">
        <WhomToAsk />
      </Part>
      <Part heading="What is kept about you">
        <ul className="govuk-list govuk-list--bullet">
          <li>if you hold a post: your name, the post and the days on which you held it, as the agreement or those who keep the register state them</li>
          <li>if you have an account: your name, your e-mail address, your roles, and your password in a form from which it cannot be read back</li>
          <li>your sign-ins: when each began and was last used, and the kind of browser</li>
          <li>what you changed, when, and for which post. This record is there so that everybody can trust the papers; it is never altered and only administrators read it</li>
        </ul>
        <p className="govuk-body">Updates, district plans and the issues of a hub are about themes and places. They must never hold details of victims, suspects or other people.</p>
      </Part>
      <Part heading="Why, and on what ground">
        <p className="govuk-body">
          The responsible authorities must work together on crime and disorder and report on it (Crime and Disorder Act 1998). Keeping who leads what, and who decided what, is part of that task in the public interest.
        </p>
      </Part>
      <Part heading="Cookies and your browser">
        <p className="govuk-body">
          One cookie, csa_session, keeps you signed in; it is needed and ends with your sign-in. Where you sign in with a password, a second one, csa_browser, lets the sign-in page know this browser again for 180 days, so that a stranger’s guesses elsewhere do not keep you waiting. Text that could not be saved yet is kept in the tab you wrote it in until it is saved or the tab is closed, and your browser remembers when you last saved an update on it. Nothing counts visits, nothing is shared with anybody else, and no page loads anything from elsewhere.
        </p>
      </Part>
      <Part heading="How long it is kept">
        <p className="govuk-body">
          Sign-ins are removed after they end. The register, updates, packs and the record of changes are kept as the papers of the partnership, for as long as whoever is responsible decides.
        </p>
      </Part>
      <Part heading="Your rights">
        <p className="govuk-body">
          You can ask what is kept about you, have mistakes put right, and object. Ask those named above. You can also complain to the Information Commissioner’s Office.
        </p>
      </Part>
    </TextPage>
  );
}
