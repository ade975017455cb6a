/**
 * Where the URL of a PostgreSQL leads, for a person: host and database, without user and password. Null for what is no such URL.
 *
 * As libpq has it, the host may be left out and stand in `?host=`, as the folder of a Unix socket.
 */
export function databaseAddress(url: string): string | null {
  const scheme = /^postgres(ql)?:\/\//.exec(url)?.[0];
  if (scheme === undefined) return null;
  const parsed = URL.parse(url.replace(/^(\w+:\/\/[^@/]*@)\//, '$1socket/'));
  if (parsed === null) return null;
  return `${parsed.searchParams.get('host') ?? parsed.host}${parsed.pathname}`;
}
