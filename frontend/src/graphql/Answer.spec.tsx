import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CombinedError } from 'urql';
import { Answer } from './Answer.js';

const refusedWith = (code: string, ...path: string[]) => new CombinedError({ graphQLErrors: [{ message: 'No', path, extensions: { code } }] });

function show(state: { data?: string; error?: CombinedError }, onRetry?: () => void) {
  render(
    <Answer result={{ fetching: false, ...state }} what="the overview" onRetry={onRetry} refused={<p>Go to the packs</p>}>
      {(data) => <p>{data}</p>}
    </Answer>,
  );
}

afterEach(cleanup);

describe('A page', () => {
  it('shows what it is waiting for', () => {
    show({});
    expect(screen.getByRole('status').textContent).toBe('Loading the overview…');
  });

  it('shows its data, even where one field of it was refused', () => {
    show({ data: 'Thirteen items', error: refusedWith('FORBIDDEN', 'overview', 'pack') });
    expect(screen.getByText('Thirteen items')).toBeTruthy();
  });

  it('that is refused as a whole says so, and not that nothing is there', () => {
    show({ data: 'No agreement is in force', error: refusedWith('FORBIDDEN', 'agreement') });
    expect(screen.queryByText('No agreement is in force')).toBeNull();
    expect(screen.getByRole('heading', { name: 'You do not have access to the overview' })).toBeTruthy();
  });

  it('that is refused says so, who can help and where else to go', () => {
    show({ error: refusedWith('FORBIDDEN') });
    expect(screen.getByRole('heading', { name: 'You do not have access to the overview' })).toBeTruthy();
    expect(screen.getByText(/ask the coordinator/)).toBeTruthy();
    expect(screen.getByText('Go to the packs')).toBeTruthy();
  });

  it('that is not there says so', () => {
    show({ error: refusedWith('NOT_FOUND') });
    expect(screen.getByRole('heading', { name: 'Page not found' })).toBeTruthy();
  });

  it('that failed says that nothing is lost and can be tried again', () => {
    const onRetry = jest.fn();
    show({ error: new CombinedError({ networkError: new Error('offline') }) }, onRetry);
    expect(screen.getByText(/What was saved before is safe/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
