-- The totals of the scope by tally rule 4, then those of incidents whose date is not certain, which are added to nothing: a row is a measure, for casualties also one for each population.
select tally.measure as "measure:term=measure",
       tally.population as "population:term=population",
       tally.reported_low as low,
       tally.reported_high as high,
       tally.open_ended as "open:flag",
       json_build_object('reported_low', tally.reported_low, 'reported_high', tally.reported_high, 'open_ended', tally.open_ended, 'about', tally.about, 'low_wording', tally.low_wording, 'high_wording', tally.high_wording) as "figure:figure",
       tally.figures as figures_added,
       tally.about as "about:flag",
       tally.disagreement as "differs:flag",
       tally.itemised,
       tally.sources as sources_count,
       array_to_string(tally.facts, ', ') as facts,
       tally.uncertain as "uncertain:flag"
  from (select *, false as uncertain from reporting.tally_of(:codes)
        union all
        select *, true from reporting.tally_of(:uncertain_codes)) tally
  join reporting.term on term.vocabulary = 'measure' and term.code = tally.measure
 order by tally.uncertain, term.position, tally.population nulls first
