-- Who asks for what rests on a document names it as it is shown: S-0001, or Source 7.

create index source_as_shown on registry.source ((case when visibility = 'public' then code else 'Source ' || number::text end));
