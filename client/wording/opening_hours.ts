/** Words for the signs of OpenStreetMap's opening_hours that a reader should not have to know. */
interface HoursWords {
  readonly days: Readonly<Record<string, string>>;
  readonly everyDay: string;
  readonly dayToDay: string;
  readonly comma: string;
  readonly always: string;
}

const ZH: HoursWords = {
  days: {
    Mo: '周一',
    Tu: '周二',
    We: '周三',
    Th: '周四',
    Fr: '周五',
    Sa: '周六',
    Su: '周日',
    PH: '节假日',
    off: '休息',
  },
  everyDay: '每天',
  dayToDay: '至',
  comma: '、',
  always: '全天开放',
};

const EN: HoursWords = {
  days: {
    Mo: 'Mon',
    Tu: 'Tue',
    We: 'Wed',
    Th: 'Thu',
    Fr: 'Fri',
    Sa: 'Sat',
    Su: 'Sun',
    PH: 'public holidays',
    off: 'closed',
  },
  everyDay: 'Every day',
  dayToDay: '–',
  comma: ', ',
  always: 'Open at all hours',
};

/**
 * Opening hours as OpenStreetMap writes them (`Mo-Fr 08:30-12:00,14:30-18:00`), in words. What is not of its common
 * signs stays as it was written.
 */
export const openingHoursIn = { zh: saidWith(ZH), en: saidWith(EN) };

function saidWith({ days, everyDay, dayToDay, comma, always }: HoursWords) {
  return (text: string): string => {
    if (text.trim() === '24/7') return always;
    return text
      .replace(/\bMo-Su\b/g, everyDay)
      .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)-(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, `$1${dayToDay}$2`)
      .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|off)(?![a-z])/g, (sign) => days[sign] ?? sign)
      .replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1–$2')
      .replace(/,\s*/g, comma);
  };
}
