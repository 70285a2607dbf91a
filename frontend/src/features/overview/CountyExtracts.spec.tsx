import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { renderWithServer } from '../../testing/render-with-server.js';
import { CountyExtracts } from './CountyExtracts.js';

type Overview = Parameters<typeof CountyExtracts>[0]['overview'];

afterEach(cleanup);

describe('The countywide themes in short', () => {
  it.each([
    ['SUBMITTED', 'Submitted, waiting for the coordinator'],
    ['IN_PROGRESS', 'Not received yet'],
    ['NOT_RECEIVED', 'Not received'],
    [null, 'Not asked'],
  ])('say of one that is %s: %s', (state, words) => {
    const fraud = { slug: 'fraud', name: 'Fraud', kind: 'THEME', state, received: false, missing: 'Why there is none.', rating: null, ratingWord: null, assuranceLevel: null, headline: null };
    renderWithServer(<CountyExtracts overview={{ groups: [{ mode: 'MONITORED', rows: [fraud] }] } as unknown as Overview} />, () => ({ data: null }));
    expect(screen.getByText(words)).toBeTruthy();
  });
});
