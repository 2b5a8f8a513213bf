-- The figures of a city by month and measure, then those of several cities and without a city (tally rule 5). Rows overlap.
select month,
       case scope when 'city' then city end as "city:city",
       scope as "reach_of_figure:scope",
       measure as "measure:term=measure",
       population as "population:term=population",
       reported_low as low,
       reported_high as high,
       open_ended as "open:flag",
       json_build_object('reported_low', city_month_figure.reported_low, 'reported_high', city_month_figure.reported_high, 'open_ended', city_month_figure.open_ended, 'about', city_month_figure.about, 'low_wording', city_month_figure.low_wording, 'high_wording', city_month_figure.high_wording) as "figure:figure",
       figures as figures_added,
       about as "about:flag",
       disagreement as "differs:flag"
  from reporting.city_month_figure
 where city = :city or scope <> 'city'
 order by array_position(array['city', 'several', 'not_stated'], scope), month nulls last
