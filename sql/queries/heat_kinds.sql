/* @name heatKinds */
-- Kinds of a place in their tree, with the numbers that heat is kept by.
select code, parent_code, number as "number!", sensitive from case_kinds where jurisdiction_code = :jurisdiction! order by number;
