interface WordChangesProps {
  parts: readonly { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string }[];
}

/** One text in which what was added and what was taken out is marked: by a line, a colour, and in words for those who listen. */
export function WordChanges({ parts }: WordChangesProps) {
  return (
    <p className="govuk-body app-prose">
      {parts.map(({ kind, text }, index) => {
        // A text has no other identity than its place.
        const key = `${index} ${kind}`;
        if (kind === 'SAME') return <span key={key}>{text}</span>;
        const Mark = kind === 'ADDED' ? 'ins' : 'del';
        return (
          <Mark key={key} className={`app-words__${kind.toLowerCase()}`}>
            <span className="govuk-visually-hidden"> [{kind === 'ADDED' ? 'added' : 'taken out'}: </span>
            {text}
            <span className="govuk-visually-hidden">] </span>
          </Mark>
        );
      })}
    </p>
  );
}
