import { paths } from '../../../app/paths.js';
import { TextLink } from '../../../ui/TextLink.js';

/** Said where a theme has no figures: nothing else stands in for them. */
export function NoOpenMeasure() {
  return (
    <>
      <p className="govuk-body"><strong>No open measure.</strong> No published figures measure this theme, and no police category is shown in place of what it does not count.</p>
      <p className="govuk-body">
        Partners can bring their own figures: an analyst downloads the plain template of a <TextLink to={paths.measures}>measure</TextLink>, the partner fills it in, and the analyst imports it.
      </p>
    </>
  );
}
