-- Who asks for what rests on a document names it as it is shown: D-0001, or Document 7.

create index document_as_shown on registry.document ((case when visibility = 'public' then code else 'Document ' || number::text end));
