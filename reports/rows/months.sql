-- The figures of a city by month, then those of several cities and without a city (tally rule 5). Rows overlap.
select month,
       case scope when 'city' then city end as "city:city",
       scope as "reach_of_figure:scope",
       incidents,
       detained_low,
       detained_high,
       arrested_low,
       arrested_high,
       fined_low,
       fined_high
  from reporting.city_month
 where city = :city or scope <> 'city'
 order by array_position(array['city', 'several', 'not_stated'], scope), month nulls last
