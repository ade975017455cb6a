/* @name jurisdictionLoaded */
select code, name_zh from jurisdictions where code = :code!;
