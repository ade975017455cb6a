import { expect, it } from 'vitest';
import { readAudit } from './read_audit.ts';

it('grave faults of dependencies are told by name, lesser ones are let pass', () => {
  const report = (severity: string) =>
    JSON.stringify({ vulnerabilities: { 'some-package': { severity, range: '<1.2.3' } }, metadata: {} });
  expect(readAudit(report('critical'))).toEqual({ kind: 'found', packages: ['some-package <1.2.3 (critical)'] });
  expect(readAudit(report('high')).kind).toBe('found');
  expect(readAudit(report('moderate'))).toEqual({ kind: 'clean' });
  expect(readAudit('{"vulnerabilities":{},"metadata":{}}')).toEqual({ kind: 'clean' });
});

it('a registry that does not answer is no finding, and not taken for a clean answer either', () => {
  for (const printed of ['', '<html>', '{"message":"404 Not Found"}', '{"error":{"code":"ENOAUDIT","summary":""}}']) {
    expect(readAudit(printed).kind).toBe('not_asked');
  }
});
