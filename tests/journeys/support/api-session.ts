/** Somebody who speaks to the server without a browser: what a journey takes as given is done by the verbs that users use. */
export class ApiSession {
  private constructor(private readonly url: string, private readonly cookie: string) {}

  static async open(url: string, as: string): Promise<ApiSession> {
    const response = await fetch(`${url}/auth/trial`, post({ as }));
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || !cookie) throw new Error(`Nobody could be signed in as ${as} (${response.status}).`);
    return new ApiSession(url, cookie);
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, post({ query, variables }, { cookie: this.cookie }));
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (!data || errors) throw new Error(`${query}\nwas answered with ${JSON.stringify(errors)}`);
    return data;
  }

  /** Imports a file as an analyst does, and commits it; answers the number of the import. */
  async bring(name: string, content: string): Promise<number> {
    const headers = { cookie: this.cookie, 'content-type': 'application/octet-stream' };
    const { importId: id } = (await (await fetch(`${this.url}/imports?name=${encodeURIComponent(name)}`, { method: 'POST', headers, body: content })).json()) as { importId: number };
    const state = async () => (await this.ask<{ import: { state: string; refusal: string | null } }>('query ($id: Int!) { import(id: $id) { state refusal } }', { id })).import;
    let seen = await state();
    while (seen.state === 'READING') seen = await state();
    if (seen.state !== 'READY') throw new Error(`${name} could not be imported: ${JSON.stringify(seen)}`);
    await this.ask('mutation ($id: Int!) { commitImport(id: $id) { id } }', { id });
    return id;
  }

  /** Does something whose answer may be a refusal, and expects it to be done. */
  async act<Result>(query: string, variables: Record<string, unknown>, wanted: string): Promise<Result> {
    const data = await this.ask<{ result: Result & { __typename: string } }>(query, variables);
    if (data.result.__typename !== wanted) throw new Error(`${query}\nwas refused: ${JSON.stringify(data.result)}`);
    return data.result;
  }
}

function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
