/* @name streetNetworkBuffer */
select buffer from street_networks where digest = :digest! limit 1;
