import type { NewCase, NewReporter } from '../../cases/new_case.ts';
import type { Language } from './answer.ts';
import { badParameter, GeoReportError, shown } from './georeport_error.ts';
import type { Parameters } from './parameters.ts';
import { readAttributes } from './service_definition.ts';
import { kindName, type ServiceTree } from './service_list.ts';

/** A report and what it says beside the case. */
export interface ReadReport {
  readonly report: Omit<NewCase, 'sender' | 'photos' | 'idempotencyKey'>;
  readonly mediaUrl: string | null;
  readonly addressId: string | null;
  /** Answers to the service's questions. */
  readonly attributes: Readonly<Record<string, string>>;
}

const MOST_URL = 2000;
const MOST_ADDRESS_ID = 200;
const DEGREES = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/;

/**
 * Reads the form of POST requests. device_id and account_id are taken and not kept: nothing here needs them.
 * @throws GeoReportError 400, or 404 for a service_code that takes no reports
 */
export function readReport(form: Parameters, tree: ServiceTree, language: Language): ReadReport {
  const service = readService(form, tree);
  const { kind, answers } = readAttributes(tree, service, form.attributes());
  const position = readPosition(form);
  const address = form.one('address_string');
  const addressId = readAddressId(form);
  if (position === null && address === null && addressId === null) throw noPlace();
  return {
    report: {
      kind: kind.code,
      position,
      address: address ?? (position === null ? `address_id ${addressId}` : null),
      source: 'open311',
      description: form.one('description') ?? kindName(kind, language),
      reportedAt: null,
      reporter: readReporter(form),
      simulated: false,
    },
    mediaUrl: readMediaUrl(form),
    addressId,
    attributes: answers,
  };
}

function readService(form: Parameters, tree: ServiceTree) {
  const code = form.one('service_code');
  if (code === null) {
    throw new GeoReportError(400, 'NO_SERVICE_CODE', {
      zh: '没有给出 service_code：GET services 列出全部。',
      en: 'No service_code was given: GET services lists them.',
    });
  }
  return offeredService(code, tree);
}

/** @throws GeoReportError 404 */
export function offeredService(code: string, tree: ServiceTree) {
  const kind = tree.kind(code);
  if (kind !== null && tree.isOffered(kind)) return kind;
  throw new GeoReportError(404, 'UNKNOWN_SERVICE_CODE', {
    zh: `没有 service_code“${shown(code)}”：GET services 列出全部。`,
    en: `There is no service_code '${shown(code)}': GET services lists them.`,
  });
}

function readPosition(form: Parameters): NewCase['position'] {
  const latitude = form.one('lat');
  const longitude = form.one('long');
  if (latitude === null && longitude === null) return null;
  if (latitude === null || longitude === null) {
    throw new GeoReportError(400, 'HALF_A_POSITION', {
      zh: 'lat 和 long 必须同时给出。',
      en: 'lat and long must be given together.',
    });
  }
  return { latitude: degrees('lat', latitude, 90), longitude: degrees('long', longitude, 180) };
}

function degrees(name: string, text: string, most: number): number {
  const value = Number(text);
  if (DEGREES.test(text) && Math.abs(value) <= most) return value;
  throw badParameter(name, text, ` -${most} 到 ${most} 的度数（WGS 84）`, `degrees from -${most} to ${most} (WGS 84)`);
}

function readAddressId(form: Parameters): string | null {
  const id = form.one('address_id');
  if (id === null || id.length <= MOST_ADDRESS_ID) return id;
  throw badParameter('address_id', id, `至多 ${MOST_ADDRESS_ID} 个字符`, `at most ${MOST_ADDRESS_ID} characters`);
}

/** Kept as text for people to open; the server never fetches it, so nobody can send the server anywhere with it. */
function readMediaUrl(form: Parameters): string | null {
  const text = form.one('media_url');
  if (text === null) return null;
  const url = URL.parse(text);
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (plain && url.href.length <= MOST_URL) return url.href;
  throw badParameter(
    'media_url',
    text,
    ` http 或 https 地址，至多 ${MOST_URL} 个字符`,
    `an http or https address of at most ${MOST_URL} characters`,
  );
}

function readReporter(form: Parameters): NewReporter | null {
  const reporter = {
    name: fullName(form.one('first_name'), form.one('last_name')),
    phone: form.one('phone'),
    email: form.one('email'),
  };
  return Object.values(reporter).every((value) => value === null) ? null : reporter;
}

/** 姓 before 名 and no gap for Chinese names, the given name first for others. */
function fullName(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first ?? last;
  return /^\p{sc=Han}+$/u.test(last + first) ? last + first : `${first} ${last}`;
}

function noPlace(): GeoReportError {
  return new GeoReportError(400, 'NO_LOCATION', {
    zh: '没有给出位置：需要 lat 和 long、address_string 或 address_id 之一。',
    en: 'No location was given: lat and long, address_string or address_id is needed.',
  });
}
