import { type Refusal, refusalIn, UNREACHABLE } from '../../access/send.ts';

export type FetchedFile = { readonly file: Blob; readonly name: string } | { readonly refusal: Refusal };

/** Asks the server for a file, which says how it is called. */
export async function fetchFile(address: string): Promise<FetchedFile> {
  const response = await fetch(address).catch(() => null);
  if (response === null) return { refusal: UNREACHABLE };
  if (!response.ok) return { refusal: await refusalIn(response) };
  const file = await response.blob().catch(() => null);
  if (file === null) return { refusal: UNREACHABLE };
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { file, name: decodeURIComponent(name ?? 'gezhong') };
}
