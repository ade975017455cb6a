/* @name redrawPlaces */
-- Places whose grids a draft redrew.
select distinct jurisdiction_code from redraws where state in ('in_effect', 'rolled_back');
