/** `return` of a generator waits until it yields; this one's ends its waiting first. */
export function untilStopped<T>(generator: AsyncGenerator<T, void>, stop: AbortController): AsyncIterableIterator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => generator.next(),
    return: () => {
      stop.abort();
      return generator.return();
    },
  };
}
