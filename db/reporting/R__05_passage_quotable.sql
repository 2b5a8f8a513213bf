-- passage_quotable: a row is a passage that the limit of its document lets readers quote.
-- run again with all files of this folder: ${reporting_hash}
-- Passages that overlap, touch or are less than 20 characters apart form a run. The first quote_limit characters of a run may
-- be quoted, so that no longer quote can be assembled. At most half of a text is quoted, or quote_limit if that is more.

create view internal.passage_quotable as
with short as (
    select passage.id, passage.edition_id, passage.char_start, passage.char_end, document.quote_limit, edition.text_length
      from registry.passage
      join registry.document_edition edition on edition.id = passage.edition_id
      join registry.document on document.id = edition.document_id
     where passage.bound
       and passage.flag is null
       and document.visibility = 'public'
       and passage.char_end - passage.char_start <= document.quote_limit
), beginning as (
    select *,
           char_start - 20 > coalesce(max(char_end) over (partition by edition_id order by char_start, char_end, id
                                                           rows between unbounded preceding and 1 preceding), -21) as begins
      from short
), run as (
    select *, count(*) filter (where begins) over (partition by edition_id order by char_start, char_end, id) as number
      from beginning
), stretch as (
    select *,
           min(char_start) over (partition by edition_id, number) as run_start,
           max(char_end) over (partition by edition_id, number) as run_end
      from run
), budget as (
    select *,
           sum(case when begins then least(run_end - run_start, quote_limit) else 0 end)
               over (partition by edition_id order by char_start, char_end, id) as used
      from stretch
)
select id as passage_id,
       edition_id
  from budget
 where char_end - run_start <= quote_limit
   and used <= greatest(quote_limit, text_length / 2);

comment on view internal.passage_quotable is 'The passages that the limit of their document lets readers quote: no stretch longer than it can be put together from them, and not more than half of a text.';
comment on column internal.passage_quotable.passage_id is 'The passage.';
comment on column internal.passage_quotable.edition_id is 'The state of the document.';
grant select on internal.passage_quotable to aigaq_app;
