import { LIMITS } from '@csa/shared/limits.js';
import { Button } from '../../../ui/Button.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { TextField } from '../../../ui/TextField.js';
import { MeasuresToComment } from '../evidence/MeasuresToComment.js';
import type { SectionFieldsProps } from './section-fields-props.js';
import type { LinkDraft } from './update-draft.js';
import { useFocusAfterChange } from '../use-focus-after-change.js';

/** What the figures say and what is said of them, then links to what cannot be seen here. */
export function EvidenceFields(props: SectionFieldsProps) {
  return (
    <>
      {props.requestId && <MeasuresToComment {...props} requestId={props.requestId} />}
      <LinkFields {...props} />
    </>
  );
}

/** Rows of a title and an address. Nothing is uploaded: the document stays where it is. */
function LinkFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  const links = draft.evidence;
  const focusNext = useFocusAfterChange(links.length);
  const put = (evidence: LinkDraft[]) => onChange({ evidence });
  const add = () => {
    focusNext(`evidence.${links.length}.title`);
    put([...links, blankLink(crypto.randomUUID())]);
  };
  const remove = (index: number) => {
    focusNext(`evidence.${Math.max(0, Math.min(index, links.length - 2))}.title`);
    put(links.filter((_, each) => each !== index));
  };
  const change = (index: number, patch: Partial<LinkDraft>) => put(links.map((link, each) => (each === index ? { ...link, ...patch } : link)));
  return (
    <div id="evidence" tabIndex={-1}>
      <h3 className="govuk-heading-s">Links to evidence</h3>
      <p className="govuk-body">You can leave this empty. Give published reports and papers that the group can open; documents are not uploaded here.</p>
      {links.map(({ key, title, address }, index) => (
        <div key={key} className="app-step">
          <Fieldset legend={`Link ${index + 1}`} legendSize="s">
            <TextField name={`evidence.${index}.title`} label="What it is" maxLength={LIMITS.title} value={title} onChange={(text) => change(index, { title: text })} onBlur={onLeave} />
            <TextField
              name={`evidence.${index}.address`}
              label="Its address"
              hint="Copy the whole address of the page. It begins with https://"
              type="url"
              maxLength={LIMITS.address}
              value={address}
              onChange={(text) => change(index, { address: text })}
              onBlur={onLeave}
            />
            <Button variant="secondary" onClick={() => remove(index)}>Remove <span className="govuk-visually-hidden">link {index + 1}</span></Button>
          </Fieldset>
        </div>
      ))}
      {links.length < LIMITS.evidence
        ? <Button variant="secondary" onClick={add}>{links.length > 0 ? 'Add another link' : 'Add a link'}</Button>
        : <p className="govuk-body">You have reached {LIMITS.evidence} links, which is as many as one update takes.</p>}
    </div>
  );
}

function blankLink(key: string): LinkDraft {
  return { key, title: '', address: '' };
}
