/* @name streetNetworkOf */
select digest, buffer from street_networks where jurisdiction_code = :jurisdiction!;
