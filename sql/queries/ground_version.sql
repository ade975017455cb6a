/* @name groundVersion */
-- Changes whenever the ground is loaded anew or a region gets a new version.
select j.ground_digest, r.version as "regions_version!", n.digest as "network_digest?"
from jurisdictions j
left join street_networks n on n.jurisdiction_code = j.code
cross join lateral (
  select coalesce(max(id), 0) || '.' || count(valid_to) as version from regions where jurisdiction_code = j.code
) r
where j.code = :jurisdiction!;
