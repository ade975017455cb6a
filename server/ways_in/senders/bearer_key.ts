/** The key in `Authorization: Bearer KEY`; null where there is none. */
export function bearerKey({ headers }: Request): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}
