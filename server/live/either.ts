/** Until the promise is kept or the signal given. */
export async function either(kept: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const aborted = Promise.withResolvers<void>();
  const stop = () => aborted.resolve();
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([kept, aborted.promise]);
  signal.removeEventListener('abort', stop);
}
