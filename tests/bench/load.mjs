import { Agent, request } from 'node:http';

/**
 * What is asked of one server, again and again. With several cookies, several people ask.
 * @typedef {{ url: string, body: () => string, cookies: string[] }} Target
 */

/**
 * Sends requests over a fixed number of connections for some time, and until there were so many, and counts the answers.
 * @param {Target} target
 * @param {{ connections: number, seconds: number, atLeast?: number }} load
 * @returns {Promise<number>} answers a second
 */
export async function requestsPerSecond({ url, body, cookies }, { connections, seconds, atLeast = 0 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const end = started + seconds * 1000;
  let answered = 0;
  const keepAsking = async (_, connection) => {
    while (performance.now() < end || answered < atLeast) {
      await ask({ url, body: body(), cookie: cookies[connection % cookies.length], agent });
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  agent.destroy();
  return answered / ((performance.now() - started) / 1000);
}

/**
 * One request; anything but 200 without errors ends the benchmark, since a refusal is quickly given.
 * @param {{ url: string, body: string, cookie: string, agent?: Agent }} call
 * @returns {Promise<Buffer>}
 */
export function ask({ url, body, cookie, agent }) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((fulfil, reject) => {
    const call = request(url, { method: 'POST', agent, headers }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const answer = Buffer.concat(chunks);
        const good = response.statusCode === 200 && !answer.subarray(0, 20).includes('"errors"');
        if (good) fulfil(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.subarray(0, 300)}`));
      });
    });
    call.once('error', reject);
    call.end(body);
  });
}
