/* @name keepFigureInputs */
-- One that is kept already becomes the newest again: it was shown just now.
insert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)
values (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)
on conflict (jurisdiction_code, question) do update set computed_at = clock_timestamp();
