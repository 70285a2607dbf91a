import { type ChartedSeries, latestPlace, limitsWithheld, segmentAt, type Variation } from '@csa/shared/charted-series.js';
import { messageOf, pointInWords, settingsInWords, subtitleOf, summaryOf } from '@csa/shared/series-words.js';
import { useState } from 'react';
import { Empty } from '../../ui/Empty.js';
import { VariationIcon } from '../../ui/VariationIcon.js';
import { Figure } from '../Figure.js';
import { PointReader } from '../PointReader.js';
import { StateLine } from '../StateLine.js';
import { VariationKey } from '../VariationKey.js';
import { type FileFacts, fileOf, type PointCounts, symbolsIn, tableOf } from './control-figures.js';
import { scaleOf, stepsOf } from './control-layout.js';
import { ControlDrawing, plotOf } from './ControlDrawing.js';

interface ControlChartProps {
  series: ChartedSeries;
  source: string;
  /** The name of the files that can be kept, without its ending. */
  fileName: string;
  /** What each row of the file says besides: publisher, licence, the day that the figures were known on. */
  facts?: FileFacts;
  /** What lies behind each point, for the table and the file. */
  counts?: readonly PointCounts[];
  headingLevel?: 2 | 3;
}

/** A measure over time: whether what it does is more than chance. Where there are too few figures for that it is drawn without limits, and says so. */
export function ControlChart({ series, source, fileName, facts = [], counts, headingLevel }: ControlChartProps) {
  const { points } = series;
  const latest = latestPlace(points);
  const [chosen, setPlace] = useState<number | null>(null);
  if (latest < 0) return <Empty heading={messageOf(series)}>Figures will be here once an analyst has imported them.</Empty>;
  const place = chosen !== null && chosen < points.length ? chosen : latest;
  const symbols = symbolsIn(series);
  return (
    <Figure
      title={messageOf(series)}
      subtitle={subtitleOf(series)}
      summary={summaryOf(series)}
      figures={tableOf(series, counts)}
      file={fileOf(series, facts, counts)}
      fileName={fileName}
      source={source}
      headingLevel={headingLevel}
      above={<><StateLine series={series} /><VariationKey variations={occurring(series)} /></>}
      below={(width) => {
        const { centreOf } = plotOf(series, width);
        return <PointReader count={points.length} place={place} onMove={setPlace} text={pointInWords(series, place)} first={centreOf(0)} last={centreOf(points.length - 1)} width={width} icon={isJudged(series, place) && <VariationIcon variation={points[place]!.variation} size={32} decorative />} />;
      }}
      notes={[
        ...stepsOf(series).map(({ sentence }) => sentence),
        settingsInWords(series),
        ...(scaleOf(series).fromZero ? [] : ['The scale does not start at 0.']),
        ...(symbols.length > 0 ? [`${symbols.map(({ symbol, word }) => `${symbol}: ${word}`).join('; ')}.`] : []),
      ]}
    >
      {(width) => <ControlDrawing series={series} width={width} place={place} onPoint={setPlace} />}
    </Figure>
  );
}

function isJudged({ points, segments, frequency }: ChartedSeries, place: number): boolean {
  return frequency !== 'ROLLING_YEAR' && points[place]?.value != null && segmentAt(segments, place)?.short === false;
}

/** The states that the drawing shows, each once. */
function occurring(series: ChartedSeries): Variation[] {
  if (limitsWithheld(series) === 'OVERLAPPING') return [];
  return [...new Set(series.points.flatMap(({ variation }, place) => (isJudged(series, place) ? [variation] : [])))];
}
