import type { TrialKey } from './trial-keys.js';

interface TrialGroupProps {
  heading: string;
  members: readonly TrialKey[];
  busyKey: string | undefined;
  onChoose: (key: string) => void;
}

export function TrialGroup({ heading, members, busyKey, onChoose }: TrialGroupProps) {
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list app-choices">
        {members.map((member) => (
          <li key={member.key}>
            <button type="button" className="app-choice" disabled={busyKey !== undefined} aria-busy={busyKey === member.key || undefined} onClick={() => onChoose(member.key)}>
              {member.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
