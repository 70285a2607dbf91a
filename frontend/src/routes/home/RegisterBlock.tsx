import { paths } from '../../app/paths.js';
import { TextLink } from '../../ui/TextLink.js';

/** Where the administrator keeps who leads what. */
export function RegisterBlock() {
  return (
    <section>
      <h2 className="govuk-heading-m">The register</h2>
      <ul className="govuk-list">
        <li><TextLink to={paths.agreement}>Priorities, themes and who leads them</TextLink></li>
        <li><TextLink to={paths.localities}>Localities</TextLink></li>
        <li><TextLink to={paths.boards}>Boards and people</TextLink></li>
      </ul>
    </section>
  );
}
