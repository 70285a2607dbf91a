import type { SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from './paths.js';

/** Searches everything the reader may see, from every page. */
export function SearchBox() {
  const asked = useSearchParams()[0].get('q') ?? '';
  const navigate = useNavigate();
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    void navigate(`${paths.search}?${new URLSearchParams({ q: typeof words === 'string' ? words.trim() : '' })}`);
  };
  return (
    <form role="search" className="app-search" action={paths.search} onSubmit={search}>
      <label className="govuk-visually-hidden" htmlFor="site-search">
        Search this service
      </label>
      <input className="govuk-input" id="site-search" name="q" type="search" key={asked} defaultValue={asked} maxLength={100} />
      <button className="app-search__button" type="submit">
        Search
      </button>
    </form>
  );
}
