import type { LocalName } from '../place.ts';
import type { Random } from './random.ts';

type Syllable = readonly [zh: string, en: string];

const parse = (text: string): Syllable[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): Syllable => {
      const [zh, en] = pair.split('/');
      if (zh === undefined || en === undefined) throw new Error(`Unexpected name part: ${pair}.`);
      return [zh, en];
    });

/** Bases of the names of main roads, as any town has them. */
const MAIN: ReadonlyMap<string, string> = new Map(
  parse(
    '人民/Renmin 建设/Jianshe 站前/Zhanqian 工业/Gongye 迎宾/Yingbin 新城/Xincheng 南环/Nanhuan 中兴/Zhongxing 西关/Xiguan 东关/Dongguan 文昌/Wenchang 东风/Dongfeng 东环/Donghuan 西环/Xihuan 学府/Xuefu 古道/Gudao 环城/Huancheng 环湖/Huanhu 滨河北/Binhe-North 滨河南/Binhe-South',
  ),
);

const ROADS = parse(
  '和平/Heping 解放/Jiefang 文化/Wenhua 新华/Xinhua 育才/Yucai 光明/Guangming 团结/Tuanjie 友谊/Youyi 民主/Minzhu 幸福/Xingfu 长青/Changqing 振兴/Zhenxing 朝阳/Chaoyang 向阳/Xiangyang 红旗/Hongqi 劳动/Laodong 胜利/Shengli 健康/Jiankang 体育/Tiyu 康乐/Kangle 富民/Fumin 惠民/Huimin 永安/Yongan 兴业/Xingye 创新/Chuangxin 科技/Keji 龙泉/Longquan 凤鸣/Fengming 青松/Qingsong 翠柏/Cuibai 丹桂/Dangui 芙蓉/Furong 银杏/Yinxing 紫薇/Ziwei 海棠/Haitang 金桥/Jinqiao 望河/Wanghe 观澜/Guanlan 云山/Yunshan 清泉/Qingquan 明德/Mingde 崇文/Chongwen 尚武/Shangwu 春晖/Chunhui 秋实/Qiushi 瑞祥/Ruixiang 同心/Tongxin 广场/Guangchang',
);

const LANES = parse(
  '槐树/Huaishu 柳树/Liushu 枣园/Zaoyuan 梨花/Lihua 桃李/Taoli 石板/Shiban 水井/Shuijing 磨坊/Mofang 染坊/Ranfang 铁匠/Tiejiang 豆腐/Doufu 油坊/Youfang 灯笼/Denglong 书院/Shuyuan 文庙/Wenmiao 城隍/Chenghuang 鼓楼后/Gulouhou 钟楼/Zhonglou 马号/Mahao 仓门/Cangmen 粮库/Liangku 盐店/Yandian 茶馆/Chaguan 布市/Bushi 药王/Yaowang 双井/Shuangjing 照壁/Zhaobi 牌坊/Paifang 莲池/Lianchi 瓦窑/Wayao 竹竿/Zhugan 葫芦/Hulu 金鱼/Jinyu 木桥/Muqiao 剪子/Jianzi 棋盘/Qipan 柴市/Chaishi 羊市/Yangshi 罗锅/Luoguo 月牙/Yueya 椿树/Chunshu 皂角/Zaojiao 桑园/Sangyuan',
);

const ESTATES = parse(
  '锦绣/Jinxiu 阳光/Yangguang 翠湖/Cuihu 金水/Jinshui 御景/Yujing 华府/Huafu 丽景/Lijing 嘉和/Jiahe 馨怡/Xinyi 书香/Shuxiang 滨江/Binjiang 国风/Guofeng 天和/Tianhe 瑞景/Ruijing 枫林/Fenglin 梧桐/Wutong 水岸/Shuian 云锦/Yunjin 紫荆/Zijing 景秀/Jingxiu 安居/Anju 祥和/Xianghe 盛世/Shengshi 名仕/Mingshi 东方/Dongfang 桂香/Guixiang 香樟/Xiangzhang 晨光/Chenguang 星河/Xinghe 悦澜/Yuelan',
);
const ESTATE_ENDS = parse(
  '花园/Garden 苑/Court 家园/Homes 城/Town 华庭/Manor 新村/New-Village 小区/Estate 府/Mansion 里/Lane-Homes 湾/Bay',
);
const UNITS = parse(
  '纺织厂/Textile-Mill 农机厂/Farm-Machinery-Works 化肥厂/Fertiliser-Works 水泥厂/Cement-Works 粮食局/Grain-Bureau 供销社/Supply-Co-op 铁路/Railway 运输公司/Transport-Company 教育局/Education-Bureau 水利局/Water-Bureau 电力/Power-Company 物资局/Materials-Bureau 面粉厂/Flour-Mill 机械厂/Machine-Works 食品厂/Food-Works 印刷厂/Printing-Works 邮电/Post-and-Telecom 医药公司/Pharma-Company 林业局/Forestry-Bureau 糖厂/Sugar-Works',
);
const COMMUNITY = parse(
  '棠梨/Tangli 文昌/Wenchang 槐荫/Huaiyin 河湾/Hewan 桥头/Qiaotou 新苑/Xinyuan 星光/Xingguang 春台/Chuntai 桃源/Taoyuan 芳草/Fangcao 望岳/Wangyue 青石/Qingshi 松风/Songfeng 杏林/Xinglin 平安/Pingan 雅苑/Yayuan 锦园/Jinyuan 银河/Yinhe 双桥/Shuangqiao 石井/Shijing 东篱/Dongli 西溪/Xixi 南塘/Nantang 北园/Beiyuan 晨晖/Chenhui 暖阳/Nuanyang 和顺/Heshun 泰康/Taikang 丰泽/Fengze 乐业/Leye 梧桐/Wutong 莲湖/Lianhu 映月/Yingyue 听涛/Tingtao 碧水/Bishui 云庭/Yunting 崇德/Chongde 集贤/Jixian 仁和/Renhe 长乐/Changle 澄江/Chengjiang',
);
const STREETS = parse('安泰/Antai 长宁/Changning 锦屏/Jinping 丰乐/Fengle 永宁/Yongning');

const plain = (en: string): string => en.replaceAll('-', ' ');

const FIRST = parse(
  '安/An 宝/Bao 昌/Chang 德/De 福/Fu 广/Guang 嘉/Jia 康/Kang 礼/Li 隆/Long 庆/Qing 仁/Ren 顺/Shun 泰/Tai 祥/Xiang 义/Yi 永/Yong 裕/Yu 正/Zheng 忠/Zhong',
);
const SECOND = parse(
  '民/min 平/ping 乐/le 兴/xing 盛/sheng 华/hua 达/da 通/tong 源/yuan 丰/feng 宁/ning 和/he 信/xin 济/ji',
);
/** Two lucky syllables, for the many streets that history left without a name of their own. */
const COINED = FIRST.flatMap(([zh, en]) => SECOND.map((second): Syllable => [zh + second[0], en + second[1]]));
const BEFORE_LANES = parse('前/Qian 后/Hou 东/Dong 西/Xi 小/Xiao 南/Nan 北/Bei 大/Da');
const NUMERALS = '一二三四五六七八九';

type More = (name: Syllable, round: number) => Syllable;

const numeral = (round: number): string => NUMERALS[round] ?? `${round + 1}`;

/** Takes names from a pool in a shuffled order; when it is empty it is gone through again, each name changed by `more`. */
function makeDraw(pool: readonly Syllable[], random: Random, more: More): () => Syllable {
  const order = [...pool];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let taken = 0;
  return () => {
    const round = Math.floor(taken / order.length);
    const name = order[taken++ % order.length]!;
    return round === 0 ? name : more(name, round);
  };
}

const before: More = ([zh, en], round) => {
  const [first, firstEn] = BEFORE_LANES[(round - 1) % BEFORE_LANES.length]!;
  return [first + zh, firstEn + en.toLowerCase()];
};
const after: More = ([zh, en], round) => [`${zh}第${numeral(round)}`, `${en}-No.-${round + 1}`];
const numberedOne: More = ([zh, en], round) => [zh + numeral(round), `${en}-${round + 1}`];
const phase: More = ([zh, en], round) => [`${zh}${numeral(round)}期`, `${en} Phase ${round + 1}`];

export interface Names {
  mainRoad(base: string, kind: string): LocalName;
  /** A street of a class that the plan did not name; null for those that bear no name. */
  street(kind: string): LocalName | null;
  estate(): LocalName;
  oldEstate(): LocalName;
  singleUnitEstate(): LocalName;
  community(): LocalName;
  subdistrict(): LocalName;
}

/** Names for one place; every call gives the next. */
export function makeNames(random: Random): Names {
  const roads = (label: string) => {
    const known = makeDraw(ROADS, random.fork(label), numberedOne);
    const coined = makeDraw(COINED, random.fork(`${label}, coined`), numberedOne);
    let taken = 0;
    return () => (taken++ < ROADS.length ? known() : coined());
  };
  const road = roads('roads');
  const oldBase = roads('old estates');
  const lane = makeDraw(LANES, random.fork('lanes'), before);
  const estate = makeDraw(estateNames(), random.fork('estates'), phase);
  const unit = makeDraw(UNITS, random.fork('units'), after);
  const community = makeDraw(COMMUNITY, random.fork('communities'), numberedOne);
  const subdistrict = makeDraw(STREETS, random.fork('subdistricts'), numberedOne);
  const named = ([zh, en]: Syllable, zhEnd: string, enEnd: string): LocalName => ({
    zh: zh + zhEnd,
    en: `${plain(en)} ${enEnd}`,
  });
  return {
    mainRoad: (base, kind) => {
      const en = MAIN.get(base);
      if (en === undefined) throw new Error(`Main road ${base} has no English name.`);
      return kind === 'primary' ? named([base, en], '大道', 'Avenue') : named([base, en], '路', 'Road');
    },
    street: (kind) => {
      if (kind === 'tertiary' || kind === 'secondary') return named(road(), '路', 'Road');
      if (kind === 'residential') return named(road(), '街', 'Street');
      return kind === 'living_street' || kind === 'footway' ? named(lane(), '巷', 'Lane') : null;
    },
    estate: () => {
      const [zh, en] = estate();
      return { zh, en: plain(en) };
    },
    oldEstate: () => named(oldBase(), '小区', 'Estate'),
    singleUnitEstate: () => named(unit(), '家属院', 'Staff Housing'),
    community: () => named(community(), '社区', 'Community'),
    subdistrict: () => named(subdistrict(), '街道', 'Subdistrict'),
  };
}

/** Each estate word with three of the endings. */
function estateNames(): Syllable[] {
  return ESTATES.flatMap(([zh, en], i) =>
    [0, 1, 2].map((k): Syllable => {
      const end = ESTATE_ENDS[(i * 3 + k * 4) % ESTATE_ENDS.length]!;
      return [zh + end[0], `${en} ${plain(end[1])}`];
    }),
  );
}
