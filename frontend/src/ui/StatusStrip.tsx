import { classes } from '../lib/classes.js';
import { useStatusWords } from '../lib/status-words.js';
import { boxesOf, type StripBox, stripInWords } from '../lib/strip-words.js';

/** A small box with a letter for each of the last meetings, the oldest first; heard as one sentence. */
export function StatusStrip({ strip, days }: { strip: string; days: readonly string[] }) {
  const words = useStatusWords();
  return (
    <>
      <span className="app-strip" aria-hidden="true">
        {boxesOf(strip, words).map((box, place) => (
          <span key={days[place] ?? place} className={classes('app-strip__box', `app-strip__box--${tones[box.mark] ?? 'absent'}`)}>
            {box.letter}
          </span>
        ))}
      </span>
      <span className="govuk-visually-hidden">{stripInWords(strip, days, words)}</span>
    </>
  );
}

const tones: Partial<Record<StripBox['mark'], string>> = {
  R: 'red', A: 'amber', G: 'green', C: 'blue', U: 'grey', s: 'green', r: 'blue', l: 'amber', n: 'red', '.': 'empty',
};
