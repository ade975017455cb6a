import { describe, expect, it } from 'vitest';
import { Parameters } from './parameters.ts';
import { readReport } from './read_report.ts';
import { readAttributes, serviceDefinition } from './service_definition.ts';
import { type KindRow, ServiceTree, serviceList } from './service_list.ts';

const kind = (code: string, parentCode: string | null, more: Partial<KindRow> = {}): KindRow => ({
  code,
  parentCode,
  nameZh: `类${code}`,
  nameEn: `Kind ${code}`,
  loop: 'case',
  nature: null,
  sensitive: false,
  retired: false,
  ...more,
});
const tree = new ServiceTree([
  kind('city', null),
  kind('manhole', 'city', { nature: 'part' }),
  kind('litter', 'city', { nature: 'event' }),
  kind('old', 'city', { retired: true }),
  kind('older', 'old'),
  kind('dispute', null, { sensitive: true }),
  kind('family', 'dispute'),
  kind('ring_a', 'ring_b'),
  kind('ring_b', 'ring_a'),
]);
const form = (query: string) => new Parameters(new URLSearchParams(query));
const read = (query: string) => readReport(form(query), tree, 'zh');

describe('the services of a place', () => {
  it('are its kinds, grouped below the topmost, without what takes no more reports', () => {
    const services = serviceList(tree, 'en') as readonly { service_code: string; group: string; metadata: boolean }[];
    expect(services.map(({ service_code }) => service_code)).not.toContain('older');
    expect(services.find(({ service_code }) => service_code === 'litter')).toMatchObject({
      service_name: 'Kind litter',
      group: 'Kind city',
      type: 'realtime',
      metadata: true,
      keywords: '类litter, Kind litter, 类city, Kind city, 事件, Event',
    });
    expect(services.find(({ service_code }) => service_code === 'family')?.metadata).toBe(false);
  });

  it('that are sensitive make what stands below them so, and what nobody knows is held to be', () => {
    expect(['dispute', 'family', 'gone', 'litter'].map((code) => tree.isSensitive(code))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('ask which kind below it, and whether a part or an event', () => {
    expect(serviceDefinition(tree, tree.kind('city')!, 'zh')).toMatchObject({
      service_code: 'city',
      attributes: [
        {
          code: 'kind',
          variable: true,
          datatype: 'singlevaluelist',
          order: 1,
          values: [{ key: 'manhole' }, { key: 'litter' }],
        },
        { code: 'nature', variable: true, order: 2, values: [{ key: 'part' }, { key: 'event' }] },
      ],
    });
    expect(serviceDefinition(tree, tree.kind('litter')!, 'en')).toMatchObject({
      attributes: [{ code: 'nature', variable: false, values: [{ key: 'event', name: 'Event' }] }],
    });
  });

  it('turn the answer into the kind of the case, and leave out answers that nobody asked for', () => {
    const answers = (pairs: Record<string, readonly string[]>) =>
      readAttributes(tree, tree.kind('city')!, new Map(Object.entries(pairs)));
    expect(answers({ kind: ['litter'], nature: ['event'], other: ['1'] })).toMatchObject({
      kind: { code: 'litter' },
      answers: { kind: 'litter', nature: 'event' },
    });
    expect(answers({}).kind.code).toBe('city');
    expect(() => answers({ kind: ['old'] })).toThrow('old');
    expect(() => answers({ kind: ['manhole', 'litter'] })).toThrow('manhole, litter');
    expect(() => answers({ kind: ['manhole'], nature: ['event'] })).toThrow('nature');
  });
});

describe('a report', () => {
  it('is read as the example of the specification has it', () => {
    const { report, mediaUrl, addressId, attributes } = read(
      'service_code=city&lat=38.5&long=101.25&address_string=1234+5th+street&address_id=A7&email=a%40example.org&' +
        'device_id=tt222111&account_id=123456&first_name=A&last_name=B&phone=111111111&description=A+large+sinkhole&' +
        'media_url=http%3A%2F%2Fexample.org%2F1.jpg&attribute[kind]=litter',
    );
    expect(report).toEqual({
      kind: 'litter',
      position: { latitude: 38.5, longitude: 101.25 },
      address: '1234 5th street',
      source: 'open311',
      description: 'A large sinkhole',
      reportedAt: null,
      reporter: { name: 'A B', phone: '111111111', email: 'a@example.org' },
      simulated: false,
    });
    expect({ mediaUrl, addressId, attributes }).toEqual({
      mediaUrl: 'http://example.org/1.jpg',
      addressId: 'A7',
      attributes: { kind: 'litter' },
    });
  });

  it('puts a Chinese family name first, and stands in for a description that is missing', () => {
    const { report } = read('service_code=litter&address_id=7&first_name=某&last_name=示');
    expect(report).toMatchObject({ reporter: { name: '示某' }, description: '类litter', address: 'address_id 7' });
  });

  it.each([
    ['', 'NO_SERVICE_CODE'],
    ['service_code=none&lat=1&long=1', 'UNKNOWN_SERVICE_CODE'],
    ['service_code=old&lat=1&long=1', 'UNKNOWN_SERVICE_CODE'],
    ['service_code=older&lat=1&long=1', 'UNKNOWN_SERVICE_CODE'],
    ['service_code=city', 'NO_LOCATION'],
    ['service_code=city&lat=38', 'HALF_A_POSITION'],
    ['service_code=city&lat=91&long=1', 'BAD_PARAMETER'],
    ['service_code=city&lat=NaN&long=1', 'BAD_PARAMETER'],
    ['service_code=city&lat=0x10&long=1', 'BAD_PARAMETER'],
    ['service_code=city&lat=1&long=1&media_url=javascript:alert(1)', 'BAD_PARAMETER'],
    ['service_code=city&lat=1&long=1&media_url=file:///etc/passwd', 'BAD_PARAMETER'],
    ['service_code=city&lat=1&long=1&media_url=http://user:key@example.org/', 'BAD_PARAMETER'],
  ])('%s is refused as %s', (query, code) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ code }));
  });
});
