import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createApiClient } from '../graphql/client.js';
import { goToSignIn } from './go-to-sign-in.js';
import { router } from './router.js';

const client = createApiClient(goToSignIn);

export function App() {
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  );
}
