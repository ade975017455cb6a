import { GraphQLScalarType } from 'graphql';
import { parseWeekMoment } from '../../geodata/hours/week_moment.ts';
import { Problem } from '../../geodata/problem.ts';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  parseValue: readMoment,
  serialize(value) {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError(`Unexpected moment: ${String(value)}.`);
  },
});

/** @throws Problem BAD_MOMENT for anything but ISO 8601 with an offset. */
function readMoment(value: unknown): Date {
  const moment = typeof value === 'string' && ISO.test(value) ? new Date(value) : null;
  if (moment !== null && !Number.isNaN(moment.getTime())) return moment;
  const given = JSON.stringify(value)?.slice(0, 60);
  throw new Problem('BAD_MOMENT', {
    zh: `时间 ${given} 无法识别，应为带时区的 ISO 8601，例如 2026-11-23T09:00:00+08:00。`,
    en: `The moment ${given} cannot be read; it must be ISO 8601 with an offset, e.g. 2026-11-23T09:00:00+08:00.`,
  });
}

export const GeoJSON = new GraphQLScalarType({
  name: 'GeoJSON',
  parseValue() {
    throw new Problem('BAD_INPUT', { zh: '这里不接受几何数据。', en: 'Geometry is not taken here.' });
  },
});

export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  serialize: String,
  parseValue(value) {
    if (typeof value === 'string') return value;
    throw new Problem('BAD_CURSOR', { zh: '游标应为文字。', en: 'A cursor is a text.' });
  },
});

/** What comes in is checked against the place that it is for, not here. */
export const PlanEdits = new GraphQLScalarType({ name: 'PlanEdits' });

/** What comes in is checked as an edit, not here. */
export const RedrawEditBody = new GraphQLScalarType({ name: 'RedrawEditBody' });

export const WeekMoment = new GraphQLScalarType<string, string>({
  name: 'WeekMoment',
  serialize: String,
  parseValue(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
    parseWeekMoment(text);
    return text;
  },
});
