/**
 * What an answer of server-sent events tells, event by event as its JSON, until it ends or the signal is given.
 * @throws Error for an answer of another type
 */
export async function* eventTexts(response: Response, signal: AbortSignal): AsyncGenerator<string> {
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
      if (event.startsWith('event: next') && data) yield data;
    }
  }
}
