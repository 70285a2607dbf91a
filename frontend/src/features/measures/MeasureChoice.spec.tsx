import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { MeasureChoice_MeasureFragment } from '../../graphql/generated/graphql.js';
import { MeasureChoice } from './MeasureChoice.js';

type Masked = Parameters<typeof MeasureChoice>[0]['measure'];

const LICHFIELD = { code: 'E07000194', name: 'Lichfield' };
const NORTH = { code: 'E05990024', name: 'North ward' };
const MEASURE: MeasureChoice_MeasureFragment = {
  smallestLevel: 'LSOA',
  areas: [{ code: 'E10000028', name: 'Staffordshire', level: 'COUNTY' }, { ...LICHFIELD, level: 'DISTRICT' }, { code: 'E07000199', name: 'Tamworth', level: 'DISTRICT' }],
  around: { wasRedrawn: false, district: LICHFIELD, parts: [{ ...NORTH, level: 'WARD' }, { code: 'E05990025', name: 'North ward', level: 'WARD' }, { code: 'E01990011', name: 'Lichfield 001C', level: 'LSOA' }] },
} as MeasureChoice_MeasureFragment;

function show(area: { code: string; name: string }, around: object = {}, boundaries: 'TODAY' | 'AT_THE_TIME' = 'TODAY') {
  const onChoose = jest.fn();
  const measure = { ...MEASURE, around: { ...MEASURE.around, ...around } };
  render(choiceOf(measure, area, boundaries, onChoose));
  return onChoose;
}
const choiceOf = (measure: object, area: { code: string; name: string }, boundaries: 'TODAY' | 'AT_THE_TIME' = 'TODAY', onChoose: () => void = jest.fn()) => (
  <MeasureChoice measure={measure as unknown as Masked} area={area} chosen={{ area: area.code, knownOn: null, boundaries }} onChoose={onChoose} />
);
const box = (name: string | RegExp) => screen.getByRole('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const press = () => fireEvent.submit(screen.getByRole('form', { name: 'Choose what is shown' }));

afterEach(cleanup);

describe('Choosing what is shown of a measure', () => {
  it('goes from a district to its wards and small areas, wards of one name told apart', () => {
    const onChoose = show(LICHFIELD);
    expect(within(box('Part of Lichfield')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['All of Lichfield', 'North ward (E05990024)', 'North ward (E05990025)', 'Lichfield 001C']);
    expect(within(box('Part of Lichfield')).getAllByRole('group').map((group) => (group as HTMLOptGroupElement).label)).toEqual(['Wards', 'Small areas of about 1,500 people (LSOA)']);
    choose('Part of Lichfield', NORTH.code);
    press();
    expect(onChoose).toHaveBeenCalledWith({ area: NORTH.code, knownOn: null, boundaries: 'TODAY' });
  });

  it('goes from a ward back to its district, and on to another', () => {
    const onChoose = show(NORTH);
    expect([(box('Area') as HTMLSelectElement).value, (box('Part of Lichfield') as HTMLSelectElement).value]).toEqual([LICHFIELD.code, NORTH.code]);
    choose('Area', 'E07000199');
    expect(screen.queryByRole('combobox', { name: /^Part of/ })).toBeNull();
    press();
    expect(onChoose).toHaveBeenCalledWith({ area: 'E07000199', knownOn: null, boundaries: 'TODAY' });
  });

  it('keeps the focus of whoever chose, and says what is shown then', () => {
    const { rerender } = render(choiceOf(MEASURE, NORTH));
    const button = screen.getByRole('button', { name: 'Show' });
    button.focus();
    rerender(choiceOf({ ...MEASURE, around: { ...MEASURE.around, district: null, parts: [] } }, { code: 'E07000199', name: 'Tamworth' }));
    expect(document.activeElement).toBe(button);
    expect((box('Area') as HTMLSelectElement).value).toBe('E07000199');
  });

  it('keeps a ward that is no more among the parts', () => {
    show({ code: 'E05990018', name: 'Old ward' });
    expect(within(box('Part of Lichfield')).getByRole('option', { name: 'Old ward' })).toBeTruthy();
  });

  it('offers no parts where none are known, and asks for a district first where a measure has them', () => {
    show({ code: 'E10000028', name: 'Staffordshire' }, { district: null, parts: [] });
    expect(screen.queryByRole('combobox', { name: /^Part of/ })).toBeNull();
    expect(screen.getByText('Show a district, and you can choose a ward or a small area of it.')).toBeTruthy();
  });

  it('asks for boundaries only where they make a difference, and says what each means', () => {
    show(LICHFIELD);
    expect(screen.queryByRole('radio', { name: 'Boundaries as at the time' })).toBeNull();
    cleanup();
    const onChoose = show(NORTH, { wasRedrawn: true });
    fireEvent.click(screen.getByRole('radio', { name: 'Boundaries as at the time' }));
    expect(screen.getByText(/Each figure as it was counted then/)).toBeTruthy();
    press();
    expect(onChoose).toHaveBeenCalledWith({ area: NORTH.code, knownOn: null, boundaries: 'AT_THE_TIME' });
  });

  it('leads back to today’s boundaries from an address with others', () => {
    const onChoose = show(LICHFIELD, {}, 'AT_THE_TIME');
    fireEvent.click(screen.getByRole('radio', { name: 'Today’s boundaries' }));
    press();
    expect(onChoose).toHaveBeenCalledWith({ area: LICHFIELD.code, knownOn: null, boundaries: 'TODAY' });
  });
});
