import type { ExecutionResult, GraphQLError } from 'graphql';

const encoder = new TextEncoder();
const written = new WeakMap<ExecutionResult, Uint8Array>();

/** An answer as a server-sent event. One that many are given is written out once. */
export function eventOf(result: ExecutionResult): Uint8Array {
  const known = written.get(result);
  if (known) return known;
  const shown = result.errors ? { ...result, errors: result.errors.map(withoutInternals) } : result;
  const event = encoder.encode(`event: next\ndata: ${JSON.stringify(shown)}\n\n`);
  written.set(result, event);
  return event;
}

/** What Yoga notes on an error for its own use is not for the reader. */
function withoutInternals(error: GraphQLError) {
  const { extensions = {}, ...shown } = error.toJSON();
  const { http: _, unexpected: __, ...told } = extensions;
  return { ...shown, extensions: told };
}
