/* @name senderMap */
update case_senders set mapping = :mapping::jsonb
where jurisdiction_code = :jurisdiction! and code = :code!;
