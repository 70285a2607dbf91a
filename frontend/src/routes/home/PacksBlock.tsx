import { paths } from '../../app/paths.js';
import { ButtonLink } from '../../ui/ButtonLink.js';

/** An observer reads what members had before them, and nothing else. */
export function PacksBlock() {
  return (
    <>
      <p className="govuk-body">You can read the packs: the papers that members had before them at each meeting, without the parts kept to members.</p>
      <ButtonLink to={paths.packs}>Read the packs</ButtonLink>
    </>
  );
}
