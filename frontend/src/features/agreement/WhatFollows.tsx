import { type ReactNode, useEffect, useRef } from 'react';

/** What an act will mean, read out when it appears, with the button that does it. */
export function WhatFollows({ sentences, children }: { sentences: readonly string[]; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sentences]);
  return (
    <div className="app-confirm">
      <h3 className="govuk-heading-s" ref={heading} tabIndex={-1}>What follows</h3>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
      {children}
    </div>
  );
}
