import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';

interface Variables {
  input?: Record<string, unknown> & { version?: number; values: Record<string, string> };
  id?: string;
}

interface Reply {
  data?: object | null;
  errors?: readonly { message: string; extensions?: object }[];
}

/** What the stand-in for the server says to one request; `call` counts from nought. To throw is to be out of reach. */
export type Answer = (variables: Variables, call: number) => Reply;

/** Renders with a router and a real GraphQL client whose network is the given answer. */
export function renderWithServer(ui: ReactNode, answer: Answer): { sent: Variables[] } {
  const sent: Variables[] = [];
  const reply = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: Variables };
    sent.push(variables);
    return new Response(JSON.stringify(answer(variables, sent.length - 1)), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange], fetch: reply });
  render(<Provider value={client}><MemoryRouter>{ui}</MemoryRouter></Provider>);
  return { sent };
}
