/* @name clearGround */
-- The ground of a place, before it is loaded anew: it carries no versions. Regions, stations, staff and cases stay.
with tiles as (delete from base_map_tiles where jurisdiction_code = :jurisdiction!),
  networks as (delete from street_networks where jurisdiction_code = :jurisdiction!),
  points as (delete from labels where jurisdiction_code = :jurisdiction!),
  lines as (delete from barriers where jurisdiction_code = :jurisdiction!),
  areas as (delete from surfaces where jurisdiction_code = :jurisdiction!),
  ways as (delete from streets where jurisdiction_code = :jurisdiction!),
  crossings as (delete from signals where jurisdiction_code = :jurisdiction!),
  doors as (delete from entrances where jurisdiction_code = :jurisdiction!),
  passages as (delete from gates where jurisdiction_code = :jurisdiction!),
  houses as (delete from buildings where jurisdiction_code = :jurisdiction!)
delete from compounds where jurisdiction_code = :jurisdiction!;
