/* @name eraseFromCases */
-- The one way in which personal data goes from cases, with a mark that it did; answers of how many.
select erase_from_cases(:jurisdiction!, :caseIds!::text[]::uuid[], :subject!, :reason!) as "count!";
