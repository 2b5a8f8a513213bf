-- parts_of: the figures that lie directly in a figure, added as the tally adds them, against its own range.
-- run again with all files of this folder: ${tally_hash}

create or replace function internal.parts_of(
    whole bigint,
    out parts integer, out low bigint, out high bigint, out open_ended boolean, out about boolean, out low_wording text, out high_wording text, out compared text)
    language sql stable
    set search_path = pg_catalog
as $$
    with part as (
        select range.*, fact.person_id
          from internal.fact_range range
          join registry.fact on fact.id = range.fact_id
          join registry.incident on incident.id = fact.incident_id
         where range.above @> array[whole] and range.above[1] = whole
           and not fact.may_overlap
           and (incident.status = 'published' or incident.id = (select incident_id from registry.fact own where own.id = whole))
    ), summed as (
        select count(*)::integer as parts,
               internal.total(figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording order by fact_id) as total,
               bool_or(person_id is not null or num_nonnulls(figure_low, figure_high) = 0) as incomplete
          from part
    )
    select summed.parts, (total).low, (total).high, (total).open_ended, (total).about, (total).low_wording, (total).high_wording,
           case when (total).low * case when (total).about then 0.9 else 1 end > coalesce(own.high, own.low) * case when own.about then 1.1 else 1 end
                     and not own.open_ended then 'more'
                when summed.parts > 1 and not incomplete and not (total).open_ended
                     and coalesce((total).high, (total).low) * case when (total).about then 1.1 else 1 end
                         < coalesce(own.low, own.high) * case when own.about then 0.9 else 1 end then 'fewer' end
      from summed
     cross join internal.fact_range own
     where own.fact_id = whole and summed.parts > 0
$$;
comment on function internal.parts_of(bigint) is
    'The figures that lie directly in a figure and may not overlap, added by tally rule 2. compared: more or fewer than the sources of the figure say, NULL where the two meet, within a tenth where one is worded about or nearly; fewer only of two or more numbered parts, none of them one person.';
grant execute on function internal.parts_of(bigint) to aigaq_app;
