/* @name streetNetwork */
select digest, length(buffer) as "bytes!" from street_networks where jurisdiction_code = :jurisdiction!;
