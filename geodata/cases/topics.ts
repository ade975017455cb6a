/**
 * What matters are about, in the words that people use for it, Chinese and English. It need not be complete: where a text
 * names none, its characters are compared as they are. After the national classes of parts and events, and what homes and
 * hotlines add.
 */
const TOPICS: Readonly<Record<string, string>> = {
  street_lamp:
    '路灯/灯不亮/灯坏/路边的灯/照明/street lights/street light/streetlights/streetlight/lamps/lamp/light poles/light pole',
  cover: '井盖/窨井/盖板/下水道的盖子/箅子/篦子/manholes/manhole/drain lid/drain cover/grate',
  waste: '垃圾/废弃物/渣土/garbage/trash/rubbish/litter',
  water_supply: '水管/自来水/停水/爆管/水表/water pipe/water main/hydrant/no water',
  drainage: '污水/下水道/化粪池/排水/积水/内涝/反水/sewer/sewage/drain/flood',
  car: '小汽车/机动车/私家车/车辆/停车/违停/僵尸车/parked/parking/car blocking',
  cycle: '共享单车/单车/电动车/电瓶车/自行车/非机动车/bicycles/bicycle/bikes/bike/scooters/scooter',
  food_stall: '烧烤/夜宵/烤串/大排档/油烟/barbecue/grill',
  vendor: '摆摊/流动摊/摊贩/占道经营/店外经营/出店/游商/vendors/vendor/hawkers/hawker',
  tree: '树枝/行道树/大树/树木/树倒/修剪/绿化/tree/trees/branch/branches',
  construction: '工地/施工/打桩/扬尘/装修/construction/drilling/building site',
  noise: '广场舞/音响/音箱/噪音/噪声/noise/loud music',
  lift: '电梯/lifts/lift/elevators/elevator',
  fire_lane: '消防通道/应急通道/消防车道/楼道堆/fire lane/fire exit',
  road: '路面/马路/水泥路/大坑/坑洼/塌陷/路砖/地砖/pot holes/pot hole/potholes/pothole/asphalt/hole in the road/pavement damage',
  posters: '小广告/牛皮癣/墙上的广告/乱张贴/graffiti/spray paint/tags/posters/poster',
  signboard: '广告牌/招牌/灯箱/横幅/signboards/signboard/billboards/billboard',
  animal: '流浪狗/流浪猫/几只狗/大狗/没拴/犬只/养狗/狗叫/养鸡/dogs/dog/cats/cat',
  wire: '电线/网线/线缆/光缆/电缆/飞线/wires/wire/cables/cable',
  power: '停电/断电/跳闸/变压器/配电箱/power cut/power outage/transformer',
  gas: '燃气/煤气/天然气/gas leak/smell of gas/gas pipe',
  heating: '暖气/供暖/供热/不热/heating/radiator',
  illegal_building: '违建/私搭/乱建/搭建/彩钢/illegal building/illegal extension',
  leak: '漏雨/渗水/屋顶漏/墙面渗/leaking roof',
  facade: '墙皮/外墙/瓷砖脱落/掉落/façade/facade/falling tiles/falling tile',
  gate: '门禁/大门/道闸/单元门/gate/barrier',
  signal: '红绿灯/信号灯/traffic lights/traffic light/traffic signals/traffic signal',
  sign: '路牌/标志牌/指示牌/traffic sign/street sign',
  railing: '护栏/栏杆/隔离墩/railings/railing/guard rail/guardrail',
  toilet: '公厕/厕所/toilets/toilet/restroom',
  fitness: '健身器/健身设施/器材/playground/fitness equipment',
  river: '河道/河里/水面/河水/river bank/riverbank/in the river/in the creek/in the canal',
  pests: '蚊子/老鼠/蟑螂/白蚁/马蜂/mosquitoes/mosquito/rats/rat/wasps/wasp',
  fire: '着火/起火/冒烟/火灾/焚烧/烧垃圾/on fire/smoke/burning',
  odour: '异味/臭味/废气/stench/fumes',
};

/** Words that begin like one of a topic and are none. */
const NO_TOPIC = '机动车道/非机动车道/drain pipe';

/** What stands in reports of anything. */
const BOILERPLATE =
  '您好/你好/领导好/市民来电/来电人/来电/反映/反映一个问题/反映多次/投诉/举报/诉求/请求/请/希望/有关部门/职能部门/相关部门/尽快/核查/核实/处理/并/回复/答复/解决/告知结果/麻烦/谢谢/感谢/辛苦了/hello/hi/hi team/please/thanks/thank you/would like to/report/reported/that/the/is/are/this/it/kindly/caller/caller states';

type Meaning = { readonly topic: string } | 'none' | 'boilerplate';

/** Words by their first two characters, the longest first: of several that begin at one place the longest counts. */
const BY_BEGINNING = new Map<string, (readonly [word: string, meaning: Meaning])[]>();
for (const [words, meaning] of [
  ...Object.entries(TOPICS).map(([topic, words]) => [words, { topic }] as const),
  [NO_TOPIC, 'none'] as const,
  [BOILERPLATE, 'boilerplate'] as const,
]) {
  for (const word of words.split('/')) {
    const beginning = word.slice(0, 2);
    const others = BY_BEGINNING.get(beginning) ?? [];
    BY_BEGINNING.set(
      beginning,
      [...others, [word, meaning] as const].toSorted((a, b) => b[0].length - a[0].length),
    );
  }
}

export interface ReadText {
  readonly topics: ReadonlySet<string>;
  /** The text without what stands in reports of anything. */
  readonly rest: string;
}

/** Reads a text in lower case, in one pass. */
export function readTopics(text: string): ReadText {
  const topics = new Set<string>();
  let rest = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const found = wordAt(text, at);
    if (found === null) {
      at++;
      continue;
    }
    const [word, meaning] = found;
    if (meaning === 'boilerplate') {
      rest += `${text.slice(kept, at)} `;
      kept = at + word.length;
    } else if (meaning !== 'none') topics.add(meaning.topic);
    at += word.length;
  }
  return { topics, rest: rest + text.slice(kept) };
}

function wordAt(text: string, at: number): readonly [word: string, meaning: Meaning] | null {
  const latin = isLatin(text, at);
  if (latin && isLatin(text, at - 1)) return null;
  const words = BY_BEGINNING.get(text.slice(at, at + 2)) ?? BY_BEGINNING.get(text.charAt(at));
  const found = words?.find(([word]) => text.startsWith(word, at) && !(latin && isLatin(text, at + word.length)));
  return found ?? null;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
