import { dueOf } from '../../geodata/cases/case_clocks.ts';
import type { CaseClockResolvers, DepartmentCallResolvers, DepartmentResolvers } from '../generated/schema.ts';
import { departmentOf } from './case_event.ts';
import { localName } from './local_name.ts';

export const CaseClock: CaseClockResolvers = {
  department: ({ jurisdictionCode, departmentCode }, _, context) =>
    departmentCode === null ? null : departmentOf(context, jurisdictionCode, departmentCode),
  due: (row) => dueOf(row, new Date()),
};

export const DepartmentCall: DepartmentCallResolvers = {
  department: ({ jurisdictionCode, department }, _, context) => departmentOf(context, jurisdictionCode, department),
};

export const Department: DepartmentResolvers = { name: localName };
