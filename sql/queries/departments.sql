/* @name departments */
select jurisdiction_code, code, name_zh, name_en, retired
from departments
where jurisdiction_code = :jurisdiction!
order by code collate "C";
