-- The figures in generated reports keep the words of their ends, and how many figures are added.

alter table app.figure
    add column low_wording  text,
    add column high_wording text,
    add column figures      integer;
comment on column app.figure.low_wording is 'How a source words the low end (vocabulary wording); NULL: computed, or no low end.';
comment on column app.figure.high_wording is 'How a source words the high end (vocabulary wording); NULL: computed, or no high end.';
comment on column app.figure.figures is 'How many figures are added; NULL: not a sum.';
comment on column app.figure.high is 'High end; NULL: nothing above the low is named.';
