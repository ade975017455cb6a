import type { TestApi } from './api.ts';
import { graphqlRequest } from './api.ts';
import { eventTexts } from './event_texts.ts';

export interface StreamMessage<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Messages of a subscription, over server-sent events as a browser reads them, until the signal is given. */
export async function* eventStream<Data>(
  api: TestApi,
  query: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): AsyncGenerator<StreamMessage<Data>> {
  const response = await api.app.handle(graphqlRequest(query, variables, 'text/event-stream'));
  for await (const text of eventTexts(response, signal)) yield JSON.parse(text) as StreamMessage<Data>;
}
