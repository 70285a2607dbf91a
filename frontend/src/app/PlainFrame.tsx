import { Outlet } from 'react-router';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { SkipLink } from './SkipLink.js';

/** The frame before anybody has signed in: no navigation, no names. */
export function PlainFrame() {
  return (
    <>
      <SkipLink />
      <Header />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper app-main" id="main-content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Footer />
    </>
  );
}
