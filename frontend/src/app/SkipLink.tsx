import type { MouseEvent } from 'react';

export function SkipLink() {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const target = document.querySelector<HTMLElement>('#main-content h1') ?? document.getElementById('main-content');
    target?.focus();
  };
  return (
    <a href="#main-content" className="govuk-skip-link" onClick={skip}>
      Skip to main content
    </a>
  );
}
