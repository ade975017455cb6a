import type { Config } from '../config.ts';
import { isLoopback } from '../http/remote_address.ts';

/**
 * Whether the program runs for somebody's eyes alone, so that its demonstration city needs no password: with the embedded
 * database, listening on loopback, for no public address and behind no proxy.
 */
export function isPrivate({
  databaseUrl,
  host,
  publicUrl,
  trustProxy,
}: Pick<Config, 'databaseUrl' | 'host' | 'publicUrl' | 'trustProxy'>): boolean {
  const listensHere = host === 'localhost' || isLoopback(host);
  return databaseUrl === null && listensHere && publicUrl === null && trustProxy.length === 0;
}
