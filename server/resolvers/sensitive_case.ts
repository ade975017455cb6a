import type { Context } from '../context.ts';

/** Whether a case is of a sensitive kind: by the kind that it has now, which may be another than the reporter's. */
export async function isSensitiveCase(
  { loaders, cases }: Pick<Context, 'loaders' | 'cases'>,
  jurisdiction: string,
  id: string,
): Promise<boolean> {
  const scope = { jurisdiction, asOf: null };
  const row = await cases.unbound.cases.load(scope, id);
  return (await loaders.kinds.load(scope, row!.kindCode))!.sensitive;
}
