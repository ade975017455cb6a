import { parseCoordinateSystem } from '../../../geodata/coordinates/parse_coordinate_system.ts';
import { type HotlineMapping, NO_MAPPING, readHotlineMapping } from '../../../geodata/hotline/hotline_mapping.ts';
import { Problem } from '../../../geodata/problem.ts';
import { type HotlineRequest, readHotlineRequest } from '../../ways_in/hotline/hotline_request.ts';
import { readArguments } from '../read_arguments.ts';

export const HOTLINE_HELP = `npm run hotline -- FILE --place CODE --sender CODE [...]

把热线工单文件（CSV 或 xlsx）中的案件导入；同一文件重复导入不会重复。使用内置数据库时请先停止服务。
Takes in the cases of a hotline's file; a file taken in twice repeats nothing. With the embedded database, stop the server first.

  --dry-run                 只检查，不写入 / tells what would be stored and stores nothing
  --skip-errors             跳过有错的行；不写时有一行错就全部不导入
                            / leaves out rows that are wrong; without it one such row refuses all
  --name NAME               来源名称（首次导入时） / the sender's name, the first time
  --encoding NAME           auto、utf-8、gb18030                                         (auto)

列的对应关系；写了任何一项就整体替换并保存，都不写则用上次保存的
How columns are read; with any of these the saved mapping is replaced, with none it is used:
  --coordinate-system NAME  有经纬度列时必填：wgs84、cgcs2000、gcj02、bd09 / needed with coordinates, never guessed
  --column FIELD=HEADING    可多次 / may be given several times: number、reportedAt、title、description、kind、address、
                            longitude、latitude、reporterName、reporterPhone、reporterEmail
  --kinds THEIRS=OURS       可多次 / may be given several times: 噪音扰民=dispute
  --kind CODE               没有类别的行 / rows that name no kind
  --sheet NAME              工作表 / the sheet

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

export interface HotlineCommand {
  readonly file: string;
  readonly place: string;
  readonly request: HotlineRequest;
}

/** @throws Problem BAD_OPTION, OPTION_MISSING, BAD_MAPPING, coordinate_system_unknown */
export function readHotlineCommand(argv: readonly string[]): HotlineCommand {
  const [first = ''] = argv;
  const file = first.startsWith('-') ? '' : first;
  const given = readArguments('hotline', file === '' ? argv : argv.slice(1), {
    place: { type: 'string' },
    sender: { type: 'string' },
    name: { type: 'string' },
    encoding: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'skip-errors': { type: 'boolean' },
    'coordinate-system': { type: 'string' },
    column: { type: 'string', multiple: true },
    kinds: { type: 'string', multiple: true },
    kind: { type: 'string' },
    sheet: { type: 'string' },
  });
  return {
    file: required('FILE', file),
    place: required('--place', given.place),
    request: readHotlineRequest({
      sender: required('--sender', given.sender),
      senderName: given.name ?? null,
      encoding: given.encoding ?? 'auto',
      dryRun: given['dry-run'] ?? false,
      onErrors: given['skip-errors'] ? 'skip' : 'refuse',
      mapping: mappingOf(given),
    }),
  };
}

interface GivenMapping {
  readonly 'coordinate-system'?: string | undefined;
  readonly column?: string[] | undefined;
  readonly kinds?: string[] | undefined;
  readonly kind?: string | undefined;
  readonly sheet?: string | undefined;
}

function mappingOf({ 'coordinate-system': system, column, kinds, kind, sheet }: GivenMapping): HotlineMapping | null {
  if ([system, column, kinds, kind, sheet].every((each) => each === undefined)) return null;
  return readHotlineMapping({
    ...NO_MAPPING,
    columns: pairs('--column', column),
    kinds: pairs('--kinds', kinds),
    kind: kind ?? null,
    coordinateSystem: system === undefined ? null : parseCoordinateSystem(system),
    sheet: sheet ?? null,
  });
}

function pairs(option: string, texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
      throw new Problem('BAD_OPTION', {
        zh: `${option} 的值“${text}”不对：应写作 A=B。`,
        en: `The value '${text}' of ${option} is wrong: write A=B.`,
      });
    }),
  );
}

function required(name: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new Problem('OPTION_MISSING', {
    zh: `缺少 ${name}：npm run hotline -- --help 列出全部参数。`,
    en: `${name} is missing: npm run hotline -- --help lists what there is.`,
  });
}
