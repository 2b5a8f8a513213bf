-- Figures kept of a report: also those of what is only possibly in its period.

comment on column app.figure.kind is 'What the figure is of: total, uncertain (the total of what is only possibly in the period), city, month, day, group, kind, incident, fact, document or disagreement.';
