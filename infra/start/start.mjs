import { once } from 'node:events';
import { prepare } from './prepare.mjs';
import { onStop, startServer, stopServer } from './server.mjs';

/** `npm start`: everything that is needed, then the server, until one of us is stopped. */
export async function run() {
  await prepare();
  const server = startServer();
  let asked = false;
  onStop(() => {
    asked = true;
    stopServer(server);
  });
  const [code] = await once(server, 'exit');
  return code ?? (asked ? 0 : 1);
}
