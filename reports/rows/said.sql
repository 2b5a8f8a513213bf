-- Claims about an incident and the incidents of its wave: a row is the claim of one source about one fact.
select fact.fact_code as fact,
       fact.incident_code as incident,
       fact.type as "type:type",
       fact.subtype_vocabulary || ':' || fact.subtype as "kind:kind",
       fact.description,
       fact.date_edtf as "date:date",
       fact.cities as "cities:cities",
       fact.city_then as "city_then:city",
       fact.person as "person:actor",
       fact.groups as "groups:terms=affected_group",
       fact.population as "population:term=population",
       fact.measure as "measure:term=measure",
       fact.covers as "covers:covers",
       array_to_string(fact.lies_in, ', ') as lies_in,
       fact.may_overlap as "may_overlap:flag",
       said.stance as "stance:term=stance",
       said.count_low as low,
       said.count_high as high,
       said.count_wording as "wording:term=wording",
       said.count_words,
       said.complete as "complete:flag",
       said_fields.fields as "fields:fields",
       said.asserted_by as "source:source",
       said.source_roles as "source_roles:terms=participant_role",
       said.relayed_by as "relayed_by:actor",
       said.hearsay as "hearsay:flag",
       said.scope_note,
       said.document_code as document,
       said.document_name,
       said.locator_given as locator,
       said.page,
       said.paragraph,
       coalesce(said.mark, 'bound') as "state:state",
       said.quotation
  from reporting.said_fields
  join reporting.fact using (fact_code)
 cross join lateral jsonb_to_record(said_fields.fields) as said (
           stance text, count_low integer, count_high integer, count_wording text, count_words text, complete boolean, asserted_by text, source_roles text[], relayed_by text,
           hearsay boolean, scope_note text, document_code text, document_name text, locator_given text, page integer, paragraph integer, mark text, quotation text)
 where said_fields.incident_code = any (:codes)
   and fact.incident_code = any (:codes)
 order by fact.type_order, fact.incident_code, fact.fact_order, length(fact.fact_code), fact.fact_code, said.document_code, said.paragraph
