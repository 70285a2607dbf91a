import type { Mark } from './marks.js';

/** What the letters of a drawing stand for. */
export function Key({ marks }: { marks: readonly Mark[] }) {
  return (
    <ul className="govuk-list app-chart__key">
      {marks.map((mark) => (
        <li key={mark.letter}>
          <span className={`app-chart__letter app-chart__letter--${mark.shape}${mark.broken ? ' app-chart__letter--broken' : ''}`} aria-hidden="true">{mark.letter}</span>
          {mark.word}
        </li>
      ))}
    </ul>
  );
}
