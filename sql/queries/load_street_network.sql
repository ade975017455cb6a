/* @name loadStreetNetwork */
insert into street_networks (jurisdiction_code, digest, buffer) values (:jurisdiction!, :digest!, :buffer!);
