import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Figure } from './Figure.js';
import { JudgementSteps } from './JudgementSteps.js';
import { Key } from './Key.js';
import { ratingWords } from '../lib/terms.js';
import { notReceivedMark, ratingMarksIn } from './marks.js';
import { StackedBars } from './StackedBars.js';

const ratingMarks = ratingMarksIn(ratingWords);
const figures = { columns: ['Meeting', 'Red', 'Green'], rows: [['10 September 2026', 1, 4], ['10 June 2026', 0, 5]] };
const series = [{ key: 'red', mark: ratingMarks.RED }, { key: 'green', mark: ratingMarks.GREEN }, { key: 'notReceived', mark: notReceivedMark }];
const rows = [{ label: '10 Sept 2026', counts: { red: 1, green: 4, notReceived: 1 } }, { label: '10 Jun 2026', counts: { red: 0, green: 5, notReceived: 1 } }];

function show() {
  return render(
    <Figure title="1 red, 1 more than before" subtitle="Number of items, June to September 2026" summary="Red: 0, 1. Green: 5, 4." figures={figures} fileName="status" source="Source: updates." above={<Key marks={series.map(({ mark }) => mark)} />}>
      {(width) => <StackedBars width={width} series={series} rows={rows} />}
    </Figure>,
  );
}

const texts = (drawing: HTMLElement) => [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe('A chart', () => {
  it('says its message first, then what is counted, and is a picture with a summary for those who hear it', () => {
    show();
    expect(screen.getByRole('figure', { name: '1 red, 1 more than before' })).toBeTruthy();
    expect(screen.getByText('Number of items, June to September 2026')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Red: 0, 1. Green: 5, 4.' })).toBeTruthy();
    expect(screen.getByText('Source: updates.')).toBeTruthy();
  });

  it('labels each bar where it stands, in words or with its letter, and draws nothing where there is nothing', () => {
    show();
    const labels = texts(screen.getByRole('img'));
    expect(labels).toEqual(expect.arrayContaining(['Red 1', 'Green 4', 'Green 5', '10 Sept 2026', '10 Jun 2026']));
    expect(labels.filter((label) => label?.startsWith('Red'))).toEqual(['Red 1']);
    expect(labels.some((label) => label === '– 1')).toBe(true);
  });

  it('shows its figures as a table', () => {
    show();
    const table = screen.getByRole('table', { hidden: true });
    expect(within(table).getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['Meeting', 'Red', 'Green']);
    expect(within(table).getAllByRole('row', { hidden: true })[1]?.textContent).toBe('10 September 202614');
  });

  it('can be kept, as figures and as a drawing that says what it shows', async () => {
    const kept: Blob[] = [];
    jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { kept.push(blob as Blob); return 'blob:kept'; });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Download the figures (CSV)' }));
    fireEvent.click(screen.getByRole('button', { name: 'Download the chart (SVG)' }));
    expect(await kept[0]?.text()).toBe('Meeting,Red,Green\r\n10 September 2026,1,4\r\n10 June 2026,0,5\r\n');
    const drawing = (await kept[1]?.text()) ?? '';
    expect(drawing).toContain('<title>1 red, 1 more than before</title>');
    expect(drawing).toContain('<desc>Red: 0, 1. Green: 5, 4.</desc>');
    expect(drawing).toContain('Green 4');
  });
});

describe('A judgement over time', () => {
  it('is a letter in a shape for each meeting, also where there was none to give', () => {
    const points = [{ label: 'Jun 26', mark: ratingMarks.RED, level: 1 }, { label: 'Sept 26', mark: notReceivedMark, level: null }, { label: 'Dec 26', mark: ratingMarks.GREEN, level: 3 }];
    const { container } = render(<JudgementSteps width={600} scale={['Red', 'Amber', 'Green', 'Complete']} letters={['R', 'A', 'G', 'C']} points={points} />);
    const labels = texts(container);
    expect(labels).toEqual(expect.arrayContaining(['R', '–', 'G', 'Red', 'Amber', 'Green', 'Complete', 'No status', 'Jun 26', 'Dec 26']));
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
  });
});
