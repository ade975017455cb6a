/* @name figureInputs */
select jurisdiction_code, network_digest, ground_digest, inputs, parts, computed_at
from figure_inputs
where question = :question!
order by jurisdiction_code
limit 1;
