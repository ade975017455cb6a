import { randomKey } from '../../../parts/random_key.ts';

const KEY = 'gezhong.window';

/** A name for this window of the browser that a reload keeps, so that nobody is there twice for it. */
export function windowName(): string {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const name = randomKey();
    sessionStorage.setItem(KEY, name);
    return name;
  } catch {
    // Where the browser keeps nothing, a reload is another window until the server forgets the one before.
    return randomKey();
  }
}
