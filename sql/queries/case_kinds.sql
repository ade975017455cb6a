/* @name caseKinds */
select jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres, duplicate_hours, retired, source
from case_kinds
where jurisdiction_code = :jurisdiction!
order by position_in_list, code;
