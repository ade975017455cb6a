/* @name keepFigureInputs */
insert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)
values (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)
on conflict do nothing;
