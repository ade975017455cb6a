/**
 * A `fetch` that tells whenever bytes of an event stream arrive, the server's keep-alive comments included. GraphQL
 * clients swallow those, but they are the only sign that a quiet line is still a line.
 */
export function watchedFetch(onBytes: () => void, inner: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!isStream || !response.body) return response;
    onBytes();
    const watched = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          onBytes();
          controller.enqueue(chunk);
        },
      }),
    );
    return new Response(watched, response);
  };
}
