-- source: a row is a document.
-- made anew with its neighbours: ${reporting_hash}

create view internal.source as
select source.id as source_id,
       case when open then source.code else 'Source ' || source.number::text end as code, -- as in index source_as_shown
       case when open then source.title end as title,
       case when open then source.author end as author,
       case when open then source.publisher end as publisher,
       case when open then source.published end as published_on,
       case when open then source.language end as language,
       source.kind,
       case when open then source.scale end as scale,
       case when open then source.url end as url,
       case when open then edition.text_sha256 end as text_sha256,
       case when open then source.licence_note end as licence_note,
       exists (select from registry.source_text where source_text.edition_id = edition.id) as text_loaded,
       (select count(*)::integer
          from registry.passage
          join registry.source_edition of_source on of_source.id = passage.edition_id
         where of_source.source_id = source.id) as passages,
       source.visibility,
       shown.published
  from registry.source
 cross join lateral (select source.visibility = 'public' as open) visible
  left join lateral (select * from registry.source_edition where source_edition.source_id = source.id order by source_edition.edition desc limit 1) edition on true
 cross join lateral (
    select exists (select from registry.passage
                    join registry.source_edition edition on edition.id = passage.edition_id
                   where edition.source_id = source.id
                     and (exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id)
                          or exists (select from internal.incident_rests_on rests join registry.incident on incident.id = rests.incident_id
                                      where rests.passage_id = passage.id and incident.status = 'published'))) as published
 ) shown;

comment on view internal.source is 'A document that vouches for facts; a restricted one appears as Source 7. Whatever its status.';
comment on column internal.source.code is 'Code of the document, or Source 7.';
comment on column internal.source.title is 'Title as the document gives it.';
comment on column internal.source.author is 'Author as the document gives it.';
comment on column internal.source.publisher is 'Publisher as the document gives it.';
comment on column internal.source.published is 'Whether readers see it: something published or a milestone rests on it.';
comment on column internal.source.language is 'Language (BCP 47).';
comment on column internal.source.kind is 'What kind of document (vocabulary source_kind).';
comment on column internal.source.scale is 'How far its publisher reaches (vocabulary source_scale).';
comment on column internal.source.url is 'Web address.';
comment on column internal.source.text_sha256 is 'SHA-256 of the file of its newest state.';
comment on column internal.source.licence_note is 'What is known of rights in the text.';
comment on column internal.source.text_loaded is 'Whether the operator has loaded the text.';
comment on column internal.source.passages is 'How many places in it are used.';
comment on column internal.source.source_id is 'The document.';
comment on column internal.source.published_on is 'Date of publication as the document gives it.';
comment on column internal.source.visibility is 'public or restricted.';
grant select on internal.source to aigaq_app;

create view reporting.source with (security_barrier) as
select code,
       title,
       author,
       publisher,
       published_on as published,
       language,
       kind,
       scale,
       url,
       text_sha256,
       licence_note,
       text_loaded,
       passages
  from internal.source
 where published;

comment on view reporting.source is 'A document that vouches for facts; a restricted one appears as Source 7.';
comment on column reporting.source.code is 'Code of the document, or Source 7.';
comment on column reporting.source.title is 'Title as the document gives it.';
comment on column reporting.source.author is 'Author as the document gives it.';
comment on column reporting.source.publisher is 'Publisher as the document gives it.';
comment on column reporting.source.published is 'Date of publication as the document gives it.';
comment on column reporting.source.language is 'Language (BCP 47).';
comment on column reporting.source.kind is 'What kind of document (vocabulary source_kind).';
comment on column reporting.source.scale is 'How far its publisher reaches (vocabulary source_scale).';
comment on column reporting.source.url is 'Web address.';
comment on column reporting.source.text_sha256 is 'SHA-256 of the file of its newest state.';
comment on column reporting.source.licence_note is 'What is known of rights in the text.';
comment on column reporting.source.text_loaded is 'Whether the operator has loaded the text.';
comment on column reporting.source.passages is 'How many places in it are used.';
grant select on reporting.source to aigaq_reader, aigaq_app;
