-- range_of: the range of a fact from its assertions (tally rule 1).
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.range_of(fact bigint) returns internal.fact_range
    language sql stable
    set search_path = pg_catalog
begin atomic
    with said as (
        select assertion.*,
               stance <> 'denied' as says_so,
               num_nonnulls(count_low, count_high) > 0 as numbered,
               internal.source_key(source_organisation_id, source_person_id, source_words, edition.document_id) as source,
               count_low * case when wording in ('about', 'nearly') then 0.9 else 1 end as least, -- a tolerance used only for the test
               count_high * case when wording = 'about' then 1.1 else 1 end as most
          from registry.assertion
          join registry.passage on passage.id = assertion.passage_id
          join registry.document_edition edition on edition.id = passage.edition_id
         where assertion.fact_id = fact
    )
    select fact,
           '{}'::bigint[],
           case when bool_or(says_so) and bool_or(not says_so) then 0 else min(count_low) filter (where says_so) end,
           max(count_high) filter (where says_so),
           coalesce(bool_or(count_high is null) filter (where says_so and numbered), false),
           coalesce(bool_or(numbered) filter (where says_so), false),
           bool_and(not says_so),
           coalesce(bool_or(wording in ('about', 'nearly')) filter (where says_so and numbered), false),
           coalesce(min(most) filter (where says_so and numbered) < max(least) filter (where says_so and numbered), false)
               or (bool_or(says_so) and bool_or(not says_so)),
           coalesce(array_agg(distinct source) filter (where numbered or not says_so), '{}'),
           (count(*) filter (where numbered or not says_so))::integer
      from said;
end;
comment on function internal.range_of(bigint) is 'Tally rule 1: the range of one counted fact, from its assertions; column above is left empty.';
grant execute on function internal.range_of(bigint) to aigaq_app; -- for the checks
