import { useState } from 'react';
import { Figure } from '../Figure.js';
import { PointReader } from '../PointReader.js';
import { FunnelDrawing, type FunnelCurvePoint } from './FunnelDrawing.js';
import { type FunnelArea, funnelAreaInWords, funnelFigures, funnelMessage } from './funnel-words.js';

interface FunnelChartProps {
  /** Measure, set of areas and period. */
  subtitle: string;
  areas: readonly FunnelArea[];
  /** The rate of all together, per 1,000. */
  rate: number;
  /** The limits at rising sizes, per 1,000. */
  curve: readonly FunnelCurvePoint[];
  /** What the statistics say: who is outside chance, by what factor the limits are widened, and what so few areas cannot support. */
  sentences: readonly string[];
  /** What the areas' sizes are counted in: "residents". */
  of: string;
  source: string;
  fileName: string;
}

/** Areas' rates by their size: who differs by more than chance and the areas' own spread explain. It ranks nobody. */
export function FunnelChart({ subtitle, areas, rate, curve, sentences, of, source, fileName }: FunnelChartProps) {
  const [place, setPlace] = useState(0);
  const read = areas[place];
  return (
    <Figure title={funnelMessage(areas)} subtitle={subtitle} summary={sentences.join(' ')} figures={funnelFigures(areas, of)} fileName={fileName} source={source} notes={sentences}
      below={(width) => read && <PointReader count={areas.length} place={place} onMove={setPlace} text={funnelAreaInWords(read, of)} first={24} last={width - 24} width={width} label="Read the chart area by area" />}>
      {(width) => <FunnelDrawing width={width} areas={areas} rate={rate} curve={curve} of={of} place={place} />}
    </Figure>
  );
}
