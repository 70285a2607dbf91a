import { Figure } from '../../../charts/Figure.js';
import { JudgementSteps } from '../../../charts/JudgementSteps.js';
import { Key } from '../../../charts/Key.js';
import { useStatusWords } from '../../../lib/status-words.js';
import { keyOf, pointsOf, scaleOf, type ThemeAt, themeFigures, themeMessage, themePeriod, themeSummary, wordsHaveChanged } from './theme-history.js';

interface ThemeChartProps {
  slug: string;
  name: string;
  history: readonly (ThemeAt & { illustrative: boolean })[];
}

/** The judgement of a theme from meeting to meeting. A file of its own, fetched after the words of the page. */
export function ThemeChart({ slug, name, history }: ThemeChartProps) {
  const words = useStatusWords();
  const { assured, marks } = scaleOf(history, words);
  const illustrative = history.some((at) => at.illustrative);
  return (
    <Figure
      title={themeMessage(history, words)}
      subtitle={`${name}: ${assured ? 'level of assurance that its board gives' : 'status that its lead officer gives'}, ${themePeriod(history)}`}
      summary={themeSummary(history, words)}
      figures={themeFigures(history, words)}
      fileName={`${slug}-by-meeting`}
      source={`Source: updates accepted for each meeting.${illustrative ? ' Some are illustrative: made up to show how the service works.' : ''}${wordsHaveChanged(history, words) ? ' What a status is called has changed: the drawing has today’s words, the table those of each meeting.' : ''}`}
      above={<Key marks={keyOf(history, words)} />}
    >
      {(width) => <JudgementSteps width={width} scale={marks.map(({ word }) => word)} letters={marks.map(({ letter }) => letter)} points={pointsOf(history, words)} />}
    </Figure>
  );
}
