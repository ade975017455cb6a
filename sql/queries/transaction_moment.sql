/* @name transactionMoment */
select now() as "moment!";
