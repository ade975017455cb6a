/* @name signInForgive */
delete from sign_in_failures where subject = :subject!;
