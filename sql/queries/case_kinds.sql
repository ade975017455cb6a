/* @name caseKinds */
select code, name_zh, name_en, source
from case_kinds
where jurisdiction_code = :jurisdiction!
order by position_in_list, code;
