-- Values that no form gives, and that no page could print.

alter table registry.assertion add constraint assertion_over_a_number check (wording <> 'over' or count_low > 0) not valid; -- "more than -1"
