import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** Answers a question at once; false where it has to go in. */
type AtTheDoor = (request: IncomingMessage, response: ServerResponse, question: Buffer) => Promise<boolean>;

/** Far more than any page asks. */
const LONGEST_QUESTION = 32 * 1024;

/**
 * What comes before everything else: a GraphQL question may be answered here, at a tenth of the cost. Only a question that came whole, of
 * the kind that a page sends, is looked at; it is put back before anybody else sees the request, so the way inside is the same for all.
 * Whoever else listens goes on listening: a stop waits for the requests that were counted.
 */
export function frontDoor(server: Server, log: Handler, isWelcome: (request: IncomingMessage) => boolean, atTheDoor: AtTheDoor): void {
  const [inside] = server.listeners('request') as Handler[];
  if (!inside) throw new Error('Nobody answers requests yet.');
  server.removeListener('request', inside);
  server.prependListener('request', (request, response) => {
    log(request, response);
    if (!mayAsk(request) || !isWelcome(request)) return inside(request, response);
    request.once('readable', () => {
      const question = wholeQuestion(request);
      if (!question) return inside(request, response);
      atTheDoor(request, response, question).then(answered => answered || inside(request, response), () => inside(request, response));
    });
  });
}

function mayAsk({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return method === 'POST' && url === '/graphql' && length > 0 && length <= LONGEST_QUESTION
    && headers['content-type'] === 'application/json' && headers['content-encoding'] === undefined;
}

/** Reads the question and puts it back at once; null where not all of it has come yet. */
function wholeQuestion(request: IncomingMessage): Buffer | null {
  const question = request.read() as Buffer | null;
  if (!question) return null;
  request.unshift(question);
  return question.length === Number(request.headers['content-length']) ? question : null;
}
