export const HELP = `npm run import -- --osm FILE --code 320106 --name 鼓楼区 [...]

把一个真实的地方装入数据库：一次完成，取消或失败都不留痕迹。请先停止服务。
Loads a real place into the database: all or nothing, whether it is cancelled or fails. Stop the server first.

  --osm FILE               OpenStreetMap: .osm, .osm.gz, .osm.pbf
  --code DIGITS            六位行政区划代码 / six digits of the national statistics code
  --name NAME              中文名称 / name in Chinese
  --name-en NAME           英文名称 / name in English
  --bounds W,S,E,N         只取这一范围（WGS 84 度） / keep this box only, in degrees

  --regions FILE           边界：GeoJSON 或 TopoJSON；可多次 / boundaries; may be given for several levels
  --region-level LEVEL     street、community、grid
  --code-field NAME        代码所在的属性 / property that holds the code     (code，没有则编号 / or numbered)
  --name-field NAME        名称所在的属性 / property that holds the name     (name，没有则用代码 / or the code)
  --parent-field NAME      上级代码所在的属性 / property that holds the parent's code
  --households-field NAME  户数所在的属性 / property that holds the households
  --residents-field NAME   人数所在的属性 / property that holds the residents
  --region-coordinate-system NAME                                                   (wgs84)

  --stations FILE          站点：CSV（UTF-8、GB18030）或 GeoJSON；可多次 / stations; may be given several times
  --coordinate-system NAME 必填，从不猜测 / must be said, is never guessed: wgs84、cgcs2000、gcj02、bd09
  --category CODE          没写类别的行 / rows that name none:
                           red_post、elderly_canteen、service_centre、day_care_centre、compound_station

  --strict                 有一行不能用就全部不装 / one row that cannot be used refuses everything
  --replace                重新装入已有的地方：案件、人员，以及没有给出文件的边界和站点都保留
                           / load a place again; cases, staff, and regions or stations without a file stay
  --help

多个文件时，第 n 个选项属于第 n 个文件；只给一次则用于全部。
With several files the nth option belongs to the nth file; one given once holds for all.
DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;
