import { Figure } from '../../../charts/Figure.js';
import { JudgementSteps } from '../../../charts/JudgementSteps.js';
import { pointsOf, scaleOf, type ThemeAt, themeFigures, themeMessage, themePeriod, themeSummary } from './theme-history.js';

interface ThemeChartProps {
  slug: string;
  name: string;
  history: readonly (ThemeAt & { illustrative: boolean })[];
}

/** The judgement of a theme from meeting to meeting. A file of its own, fetched after the words of the page. */
export function ThemeChart({ slug, name, history }: ThemeChartProps) {
  const { words } = scaleOf(history);
  const assured = words.includes('Substantial');
  const illustrative = history.some((at) => at.illustrative);
  return (
    <Figure
      title={themeMessage(history)}
      subtitle={`${name}: ${assured ? 'level of assurance that its board gives' : 'status that its lead officer gives'}, ${themePeriod(history)}`}
      summary={themeSummary(history)}
      figures={themeFigures(history)}
      fileName={`${slug}-by-meeting`}
      source={`Source: updates accepted for each meeting.${illustrative ? ' Some are illustrative: made up to show how the service works.' : ''}`}
    >
      {(width) => <JudgementSteps width={width} scale={words} points={pointsOf(history)} />}
    </Figure>
  );
}
