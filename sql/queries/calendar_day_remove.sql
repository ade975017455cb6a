/* @name calendarDayRemove */
delete from calendar_days where jurisdiction_code = :jurisdiction! and day = :day!::date;
