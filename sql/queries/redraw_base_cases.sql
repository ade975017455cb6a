/* @name redrawBaseCases */
-- Where the cases of the last months lie, and older ones that are still open.
select ST_X(position) as "longitude!", ST_Y(position) as "latitude!",
  reported_at > now() - make_interval(months => :months!::integer) as "is_recent!",
  state not in ('closed', 'refused') as "is_open!"
from case_states
where jurisdiction_code = :jurisdiction! and state <> 'merged'
  and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
  and (state not in ('closed', 'refused') or reported_at > now() - make_interval(months => :months!::integer));
