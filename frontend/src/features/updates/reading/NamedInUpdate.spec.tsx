import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { NamedInUpdate } from './NamedInUpdate.js';

const said = {
  headline: 'Both plans are agreed', progress: 'Patrols began in Cannock South and West.\nStafford Town waits.', concerns: null, keyMessages: null, escalations: null, askDetail: null, withheld: [] as string[], nextSteps: [],
};
const shown = (otherwise: object = {}) => ({ ...said, ...otherwise }) as unknown as Parameters<typeof NamedInUpdate>[0]['update'];

afterEach(cleanup);

describe('what an update says of a place', () => {
  it('is found however its name is written', () => {
    render(<NamedInUpdate place="Cannock South & West" update={shown()} />);
    expect(screen.getByText('Patrols began in Cannock South and West.')).toBeTruthy();
    expect(screen.queryByText(/Stafford Town|It does not name/)).toBeNull();
  });

  it('is said to be nothing where it does not name it: another name that begins alike is none', () => {
    render(<NamedInUpdate place="Stafford Tow" update={shown()} />);
    expect(screen.getByText('It does not name Stafford Tow.')).toBeTruthy();
  });

  it('is said for the parts alone that the reader may read', () => {
    render(<NamedInUpdate place="Burton Urban" elsewhere update={shown({ withheld: ['CONCERNS'] })} />);
    expect(screen.getByText('What you may read of it does not name Burton Urban elsewhere.')).toBeTruthy();
  });
});
