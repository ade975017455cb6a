/** What people write of one kind of matter: each list holds ways of saying the same. */
export interface Subject {
  readonly things: readonly string[];
  readonly faults: readonly string[];
  readonly details: readonly string[];
}

export interface Language {
  /** Two halves: weights of the score are set on the first and measured on the second. */
  readonly subjects: readonly [set: readonly Subject[], measured: readonly Subject[]];
  /** What is said whatever it is about. */
  readonly openings: readonly [set: readonly string[], measured: readonly string[]];
  readonly closings: readonly [set: readonly string[], measured: readonly string[]];
  readonly place: (street: string, number: number, building: number) => readonly string[];
  readonly streets: readonly string[];
  readonly join: (parts: readonly string[]) => string;
}

const subject = (things: string, faults: string, details: string): Subject => ({
  things: things.split('/'),
  faults: faults.split('/'),
  details: details.split('/'),
});

export const CHINESE: Language = {
  subjects: [
    [
      subject('路灯/路边的灯/一盏路灯', '不亮/坏了/晚上不亮/一直不亮', '天黑看不见路/老人走路容易摔/一片漆黑'),
      subject('井盖/窨井盖/下水道的盖子', '不见了/破了/松动/缺失', '车轮差点掉进去/很危险/下面很深'),
      subject('垃圾/生活垃圾/垃圾袋', '堆了一地/没人清理/成堆/满地都是', '臭得很/苍蝇很多/好几天没人收'),
      subject('自来水管/水管/地下水管', '爆了/漏水/往外冒水/破裂', '水流了一路/家里停水/路上都是水'),
      subject(
        '小汽车/车辆/私家车',
        '停在人行道上/乱停/占道停放/堵住路口',
        '行人只能走机动车道/推婴儿车过不去/天天这样',
      ),
      subject('烧烤摊/夜宵摊/烤串的', '占道/油烟很大/半夜还在吵/满街是烟', '窗都不敢开/地上全是油/到两点才收摊'),
      subject('树枝/行道树/大树', '倒了/断了/压在电线上/挡住路', '昨晚刮风刮的/怕砸到人/车开不过去'),
      subject('工地/施工队/隔壁工地', '半夜施工/噪音很大/夜里打桩/扬尘严重', '孩子睡不着/灰都飘进屋/没有洒水'),
    ],
    [
      subject('电梯/单元电梯/这部电梯', '坏了/停运/困过人/老是停在半路', '老人下不了楼/物业说等配件/抖得厉害'),
      subject('消防通道/应急通道/消防车道', '被占/停满了车/堆了杂物/锁住了', '真着火怎么办/说过几次没用/门都打不开'),
      subject('路面/马路/水泥路', '塌了/有个大坑/破损/坑坑洼洼', '下雨看不见坑/电动车摔过/越来越大'),
      subject(
        '小广告/牛皮癣/墙上的广告',
        '贴满了/到处都是/刚清又贴/涂得乱七八糟',
        '开锁的贷款的/影响市容/连电表箱都贴',
      ),
      subject('污水/下水道/化粪池', '外溢/堵了/往外冒/反水', '臭气熏天/流到门口/一楼进水'),
      subject('流浪狗/几只狗/没拴的大狗', '追人/成群/咬人/乱叫', '小孩不敢出门/晚上叫一夜/扑过老人'),
      subject('电线/网线/线缆', '垂下来了/断了挂着/乱拉/耷拉在路上', '伸手就碰到/下雨怕漏电/缠成一团'),
      // Two that the known topics do not cover.
      subject('快递柜/快递架/取件的柜子', '挡路/装在过道里/打不开/占了楼梯口', '轮椅转不过弯/一直没人管/东西拿不出来'),
      subject('积雪/路上的雪/台阶上的冰', '没扫/结冰了/滑得很/一直没铲', '老人摔了一跤/出不了门/撒点盐也好'),
      subject('共享单车/电动车/自行车', '乱放/堆成山/挡住盲道/倒了一片', '盲人没法走/公交站都进不去/没人来摆'),
    ],
  ],
  openings: [
    ['', '', '您好，', '市民来电反映，', '请问有人管吗，', '我要投诉，'],
    ['', '', '领导好，', '来电人反映，', '反映一个问题，', '网格员巡查发现，'],
  ],
  closings: [
    ['', '', '请尽快处理。', '希望有关部门尽快核实处理并回复。', '谢谢！', '已经好几天了。'],
    ['', '', '麻烦派人看一下。', '诉求：请职能部门核查处理，并告知结果。', '辛苦了', '反映多次没人管。'],
  ],
  place: (street, number, building) => [
    '',
    '我家楼下',
    `${street}`,
    `${street}${number}号`,
    `${street}${number}号门口`,
    `${street}小区${building}号楼`,
    `${building}栋旁边`,
  ],
  streets: '建设路/文化路/解放街/东风巷/新华路/人民路/育才路/胜利街/振兴路/光明巷/和平里/滨河路'.split('/'),
  join: ([opening, place, thing, fault, detail, closing]) =>
    `${opening}${place}${thing}${fault}${detail === '' ? '' : `，${detail}`}。${closing}`,
};

export const ENGLISH: Language = {
  subjects: [
    [
      subject(
        'street light/lamp/light pole',
        'is out/not working/is dark at night',
        'cannot see the kerb/dangerous for seniors',
      ),
      subject(
        'manhole cover/manhole/drain lid',
        'is missing/is broken/rattles loose',
        'a wheel nearly went in/deep hole below',
      ),
      subject(
        'garbage/trash bags/rubbish',
        'piled up/not collected/all over the pavement',
        'smells terrible/rats around it',
      ),
      subject(
        'water pipe/water main/hydrant',
        'is leaking/burst/gushing water',
        'the road is flooding/no water at home',
      ),
    ],
    [
      subject(
        'pothole/hole in the road/sunken asphalt',
        'is getting bigger/damaged my tyre/is very deep',
        'cyclists swerve around it/full of rain',
      ),
      subject(
        'elevator/lift',
        'is broken/stuck between floors/out of order',
        'neighbours on the top floor are trapped/third time this month',
      ),
      subject(
        'graffiti/spray paint/tags',
        'on the wall/all over the fence/came back again',
        'offensive words/near the school',
      ),
      // One that the known topics do not cover.
      subject(
        'bus shelter/bus stop/shelter',
        'has broken glass/is smashed/lost its roof',
        'glass all over the bench/people wait in the rain',
      ),
      subject(
        'stray dogs/loose dog/pack of dogs',
        'chase people/bark all night/attacked a child',
        'kids are afraid/owner unknown',
      ),
    ],
  ],
  openings: [
    ['', '', 'Hello, ', 'I would like to report that '],
    ['', '', 'Hi team, ', 'Caller states: '],
  ],
  closings: [
    ['', '', 'Please fix this soon.', 'Thank you!', 'It has been days.'],
    ['', '', 'Kindly send a crew.', 'Please advise.', 'Reported many times.'],
  ],
  place: (street, number, building) => [
    '',
    `on ${street}`,
    `at ${number} ${street}`,
    `in front of ${number} ${street}`,
    `next to building ${building}`,
  ],
  streets: 'Maple Street/Oak Avenue/Hill Road/Park Lane/River Drive/Station Road/Church Street/Lake View'.split('/'),
  join: ([opening, place, thing, fault, detail, closing]) =>
    `${opening}${thing} ${fault} ${place}${detail === '' ? '' : `, ${detail}`}. ${closing}`
      .replaceAll(/ +/g, ' ')
      .trim(),
};
