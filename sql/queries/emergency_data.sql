/* @name emergencyData */
select data from emergency_data where jurisdiction_code = :jurisdiction!;
