import type { TestApi } from './api.ts';
import { graphqlRequest } from './api.ts';

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
  const type = response.headers.get('content-type');
  if (!type?.includes('text/event-stream')) throw new Error(`Unexpected type: ${type}.`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (event.startsWith('event: next') && data) yield JSON.parse(data) as StreamMessage<Data>;
    }
  }
}
