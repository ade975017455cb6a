import { isIPv6 } from 'node:net';
import { RateLimit } from '../ways_in/rate_limit.ts';

/** What is counted apart. */
export type Limited = 'signIn' | 'mutation' | 'drawing' | 'upload' | 'export';

export interface Rate {
  /** Tries a minute, which may all come at once, from one address: an office, or a network's phones, share one. */
  readonly perAddress: number;
  /** Of one account, wall or sender; of a visitor the address alone counts. */
  readonly perActor: number;
}

/** Everything that a request may take too much of. docs/security.md repeats it. */
export interface Rates extends Readonly<Record<Limited, Rate>> {
  /** Live streams that are open at once. */
  readonly streams: Rate;
}

export const RATES: Rates = {
  signIn: { perAddress: 60, perActor: 60 },
  mutation: { perAddress: 3000, perActor: 600 },
  // Whoever draws sends a batch each fifth of a second and shows where he is, in several windows.
  drawing: { perAddress: 12_000, perActor: 2400 },
  upload: { perAddress: 600, perActor: 120 },
  export: { perAddress: 60, perActor: 12 },
  streams: { perAddress: 500, perActor: 40 },
};

const NO_RATE: Rate = { perAddress: Number.POSITIVE_INFINITY, perActor: Number.POSITIVE_INFINITY };
/** For measurements, where one stands for many. */
export const NO_RATES: Rates = {
  signIn: NO_RATE,
  mutation: NO_RATE,
  drawing: NO_RATE,
  upload: NO_RATE,
  export: NO_RATE,
  streams: NO_RATE,
};

/** Who asks, as far as it is counted. */
export interface Asker {
  /** Null: a visitor. */
  readonly id: string | null;
  /** Null: by no network. */
  readonly address: string | null;
}

/** Counts what each address and each actor takes. Each server counts for itself. */
export class RequestLimits {
  readonly #streamRate: Rate;
  readonly #byAddress: Readonly<Record<Limited, RateLimit>>;
  readonly #byActor: Readonly<Record<Limited, RateLimit>>;
  readonly #open = new Map<string, number>();

  constructor(rates: Rates = RATES) {
    this.#streamRate = rates.streams;
    this.#byAddress = bucketsOf(rates, 'perAddress');
    this.#byActor = bucketsOf(rates, 'perActor');
  }

  /** @returns seconds to wait before the next try; 0: go on. */
  take(what: Limited, { id, address }: Asker): number {
    const ofAddress = address === null ? 0 : this.#byAddress[what].take(networkOf(address));
    const ofActor = id === null ? 0 : this.#byActor[what].take(id);
    return Math.max(ofAddress, ofActor);
  }

  /** @returns what is to be called once when the stream has ended; null: too many are open. */
  openStream({ id, address }: Asker): (() => void) | null {
    const { perAddress, perActor } = this.#streamRate;
    const names = [
      ...(address === null ? [] : [{ name: `address ${networkOf(address)}`, most: perAddress }]),
      ...(id === null ? [] : [{ name: `actor ${id}`, most: perActor }]),
    ];
    if (names.some(({ name, most }) => (this.#open.get(name) ?? 0) >= most)) return null;
    for (const { name } of names) this.#count(name, 1);
    let isOpen = true;
    return () => {
      if (isOpen) for (const { name } of names) this.#count(name, -1);
      isOpen = false;
    };
  }

  #count(name: string, more: 1 | -1): void {
    const open = (this.#open.get(name) ?? 0) + more;
    if (open === 0) this.#open.delete(name);
    else this.#open.set(name, open);
  }
}

function bucketsOf(rates: Rates, by: keyof Rate): Readonly<Record<Limited, RateLimit>> {
  const bucket = (what: Limited) => new RateLimit(rates[what][by]);
  return {
    signIn: bucket('signIn'),
    mutation: bucket('mutation'),
    drawing: bucket('drawing'),
    upload: bucket('upload'),
    export: bucket('export'),
  };
}

/** Of an IPv6 address its /64: whoever has one has all of it. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
