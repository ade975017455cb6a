/* @name heatKindNumbers */
-- Numbers of all kinds of a place.
select number as "number!", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number;
