import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ActivityForm } from './ActivityForm.js';

type Props = Parameters<typeof ActivityForm>[0];

const STAFFORD = { code: 'E07000197', name: 'Stafford', level: 'DISTRICT' };
const COUNTY = { code: 'E10000028', name: 'Staffordshire', level: 'COUNTY' };
const WARD = { code: 'E05000001', name: 'Forebridge', level: 'WARD' };
const MEASURE = {
  areas: [COUNTY, STAFFORD, { code: 'K04000001', name: 'England and Wales', level: 'COUNTRY' }], around: { district: STAFFORD, parts: [WARD] },
  series: { area: STAFFORD, points: [{ start: '2025-01-01', end: '2025-02-01', value: null }, { start: '2025-02-01', end: '2025-03-01', value: 4 }, { start: '2025-12-01', end: '2026-01-01', value: 5 }] },
};

function show(otherwise: Partial<Props> = {}, measure: object = MEASURE) {
  const onAsk = jest.fn<Props['onAsk']>();
  render(<ActivityForm measure={measure as Props['measure']} chosen={null} refused={[]} onAsk={onAsk} {...otherwise} />);
  return onAsk;
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = () => fireEvent.submit(screen.getByRole('form', { name: 'What was done' }));

afterEach(cleanup);

describe('Asking whether an activity shows', () => {
  it('asks for an area, a month and a length, and says which months have counts', () => {
    const onAsk = show();
    expect(screen.getByText(/There are counts of Stafford from February 2025 to December 2025\./)).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'England and Wales' })).toBeNull();
    type('Month', '6');
    type('Year', '2025');
    type('For how long?', '2');
    press();
    expect(onAsk).toHaveBeenCalledWith({ area: STAFFORD.code, from: '2025-06', months: '2' });
  });

  it('asks for a ward of the district that is shown', () => {
    const onAsk = show({ chosen: { area: STAFFORD.code, from: '2025-06', months: '3' } });
    type('Part of Stafford', WARD.code);
    press();
    expect(onAsk).toHaveBeenCalledWith({ area: WARD.code, from: '2025-06', months: '3' });
  });

  it('refuses what is no month, and says what to enter', () => {
    const onAsk = show();
    type('Month', '14');
    type('Year', '2025');
    press();
    expect(screen.getByRole('link', { name: 'Enter a real month and its year in four figures, for example 6 2025' })).toBeTruthy();
    expect(onAsk).not.toHaveBeenCalled();
  });

  it('shows what the server refused beside its field', () => {
    show({ chosen: { area: STAFFORD.code, from: '2099-06', months: '3' }, refused: [{ path: 'from', message: 'Choose a month that is over.' }] });
    expect(screen.getByRole('link', { name: 'Choose a month that is over.' }).getAttribute('href')).toBe('#from');
  });

  it('says that there are no counts where there are none', () => {
    show({}, { ...MEASURE, series: { ...MEASURE.series, points: [] } });
    expect(screen.getByText(/There are no counts of Stafford that you can see\./)).toBeTruthy();
  });
});
