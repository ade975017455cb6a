/* @name forgetFigureInputs */
-- All but the newest of a place.
delete from figure_inputs
where jurisdiction_code = :jurisdiction! and computed_at < (
  select computed_at from figure_inputs
  where jurisdiction_code = :jurisdiction!
  order by computed_at desc
  offset :kept!::integer - 1 limit 1
);
