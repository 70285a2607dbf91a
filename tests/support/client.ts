/** One GraphQL operation with a single field at its root, and what that field answers. */
export interface Operation<Result> {
  readonly text: string;
  /** Only for the compiler. */
  readonly result?: Result;
}

export const operation = <Result>(text: string): Operation<Result> => ({ text });

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; fields?: { path: string; message: string }[]; stacktrace?: string[] };
}

interface Body<Data> {
  data?: Data | null;
  errors?: AnswerError[];
}

/** An answer of /graphql. */
export class Answer<Data> {
  readonly data: Data | null;
  readonly errors: AnswerError[];

  constructor(readonly status: number, body: Body<Data>) {
    this.data = body.data ?? null;
    this.errors = body.errors ?? [];
  }

  /** The code of the first refusal, or undefined. */
  get code(): string | undefined {
    return this.errors[0]?.extensions.code;
  }

  /** The first field that was refused as invalid, with its sentence. */
  get fault(): { path: string; message: string } | undefined {
    return this.errors[0]?.extensions.fields?.[0];
  }
}

/** A person at the front door: what a browser would send, with a session's cookie or with none. */
export class Client {
  constructor(readonly url: string, readonly cookie: string | null, readonly name = 'nobody') {}

  async query<Data = Record<string, unknown>>(text: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await this.post('/graphql', { query: text, variables });
    return new Answer<Data>(response.status, (await response.json()) as Body<Data>);
  }

  /** Runs an operation; the whole answer, whatever it is. */
  run<Result>({ text }: Operation<Result>, variables: object = {}): Promise<Answer<Record<string, Result>>> {
    return this.query(text, variables);
  }

  /** Runs an operation that must not be refused, and gives the value of its field. */
  async do<Result>(wanted: Operation<Result>, variables: object = {}): Promise<Result> {
    const answer = await this.run(wanted, variables);
    const [value] = Object.values(answer.data ?? {});
    if (answer.errors.length > 0 || value === undefined) {
      throw new Error(`${this.name} was refused: ${JSON.stringify(answer.errors)}\n${wanted.text}`);
    }
    return value;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  send(path: string, request: RequestInit): Promise<Response> {
    const cookie = this.cookie === null ? undefined : { cookie: this.cookie };
    return fetch(this.url + path, { redirect: 'manual', ...request, headers: { ...(request.headers as Record<string, string>), ...cookie } });
  }
}
