import { BlockList, isIP } from 'node:net';

/** Finds the address that a request truly came from, where proxies stand before this program. */
export class ClientAddress {
  readonly #trusted = new BlockList();

  /** @param proxies those whose X-Forwarded-For is believed: `loopback`, addresses, networks. */
  constructor(proxies: readonly string[]) {
    for (const proxy of proxies.flatMap((each) => (each === 'loopback' ? LOOPBACK : [each]))) {
      const [address, bits] = proxy.split('/') as [string, string | undefined];
      const version = isIP(address) === 6 ? 'ipv6' : 'ipv4';
      this.#trusted.addSubnet(address, bits === undefined ? (version === 'ipv6' ? 128 : 32) : Number(bits), version);
    }
  }

  /**
   * X-Forwarded-For is read from its right end: each proxy that is trusted is asked whom it had before it, and the first
   * that is not trusted is who asks. What stands further left he may have written himself.
   *
   * @param peer other end of the connection; undefined where it is gone already.
   * @param forwarded the values of X-Forwarded-For in their order.
   */
  of(peer: string | undefined, forwarded: string | undefined): string | undefined {
    let client = peer === undefined ? undefined : plainAddress(peer);
    const before = (forwarded ?? '').split(',');
    while (client !== undefined && this.#isTrusted(client)) {
      const next = plainAddress(before.pop()?.trim() ?? '');
      if (next === undefined) return client;
      client = next;
    }
    return client;
  }

  #isTrusted(address: string): boolean {
    return this.#trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
}

const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/** Without zone, brackets and port; an IPv4 address that came over IPv6 as what it is. Undefined for what is no address. */
function plainAddress(text: string): string | undefined {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ?? text;
  const [unzoned = ''] = bare.split('%');
  const address = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(unzoned)?.[1] ?? unzoned;
  return isIP(address) === 0 ? undefined : address.toLowerCase();
}
