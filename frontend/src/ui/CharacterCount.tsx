import { useEffect, useState } from 'react';
import { classes } from '../lib/classes.js';
import { count } from '../lib/words.js';

const quietMilliseconds = 1000;

/** What is left of a limit. Readers of the screen hear it only when the typing pauses. */
export function CharacterCount({ id, used, limit }: { id: string; used: number; limit: number }) {
  const words = remainingInWords(limit - used);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(used === 0 ? '' : words), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [words, used]);
  const over = used > limit;
  return (
    <>
      <div id={id} className="govuk-visually-hidden">
        You can enter up to {count(limit, 'character')}
      </div>
      <div className={classes('govuk-character-count__message', over ? 'govuk-error-message' : 'govuk-hint')} aria-hidden="true">
        {words}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}

function remainingInWords(left: number): string {
  return left >= 0 ? `You have ${count(left, 'character')} remaining` : `You have ${count(-left, 'character')} too many`;
}
