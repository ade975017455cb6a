const RESTS_AFTER_MS = 5000;

/** What can do without its line for a while. */
interface Restable {
  rest(): void;
  wake(): void;
}

/** The part of `document` that says whether anybody can see the page. */
interface Page {
  readonly visibilityState: 'visible' | 'hidden';
  addEventListener(type: 'visibilitychange', listener: () => void, options: { readonly signal: AbortSignal }): void;
}

/**
 * Lets a line go while its page is hidden for more than a moment, and takes it up when it is seen again. Browsers open at
 * most six lines to one server (HTTP/1.1) over all their tabs: with a few tabs in the background the next page would
 * otherwise wait for ever.
 */
export function restWhileHidden(line: Restable, page: Page, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible') line.wake();
    else timer = setTimeout(() => line.rest(), RESTS_AFTER_MS);
  };
  page.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
