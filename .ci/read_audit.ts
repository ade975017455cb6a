/** What `npm audit --json` came to. */
export type AuditFinding =
  /** The registry answered with nothing that is grave enough. */
  | { readonly kind: 'clean' }
  /** It could not be asked, or does not answer such questions. */
  | { readonly kind: 'not_asked'; readonly reason: string }
  | { readonly kind: 'found'; readonly packages: readonly string[] };

const GRAVE = new Set(['high', 'critical']);

/** @param printed standard output of `npm audit --json`. */
export function readAudit(printed: string): AuditFinding {
  const report = parse(printed);
  if (report === null) return { kind: 'not_asked', reason: 'no report' };
  const { vulnerabilities } = report;
  if (vulnerabilities === undefined) {
    const { summary, code } = report.error ?? {};
    return { kind: 'not_asked', reason: report.message ?? summary ?? code ?? 'no report' };
  }
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) => GRAVE.has(severity));
  if (grave.length === 0) return { kind: 'clean' };
  return { kind: 'found', packages: grave.map(([name, { severity, range }]) => `${name} ${range} (${severity})`) };
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly message?: string;
}

function parse(printed: string): Report | null {
  try {
    return JSON.parse(printed) as Report;
  } catch {
    return null;
  }
}
