-- Approximate dates: the text is EDTF (ISO 8601-2), level 0 and the parts of level 1 in vocabulary.md; the days follow from it.

create function registry.edtf_day(part text, last boolean) returns date
    language sql immutable strict parallel safe
return case
    when part ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, substr(part, 9, 2)::int)
    when part ~ '^[0-9]{4}-[0-9]{2}$' and last
        then (make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    when part ~ '^[0-9]{4}-[0-9]{2}$' then make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1)
    when part ~ '^[0-9]{4}$' and last then make_date(part::int, 12, 31)
    when part ~ '^[0-9]{4}$' then make_date(part::int, 1, 1)
end;
comment on function registry.edtf_day(text, boolean) is 'First or last day of one EDTF date without marks (2019-06-09, 2019-06, 2019); NULL for anything else.';

create function registry.edtf_valid(edtf text) returns boolean
    language sql immutable strict parallel safe
return edtf ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?|\.\.)(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?|\.\.))?$'
   and edtf not in ('..', '../..');
comment on function registry.edtf_valid(text) is 'Whether the text has one of the accepted EDTF forms: day, month or year, or an interval of them of which one end may be open (..); each date may be marked ? ~ or %.';

create function registry.edtf_earliest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(rtrim(split_part(edtf, '/', 1), '?~%'), false);
comment on function registry.edtf_earliest(text) is 'First day of an EDTF text; NULL where its start is open.';

create function registry.edtf_latest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(rtrim(case when strpos(edtf, '/') > 0 then split_part(edtf, '/', 2) else edtf end, '?~%'), true);
comment on function registry.edtf_latest(text) is 'Last day of an EDTF text; NULL where its end is open.';

grant execute on function registry.edtf_day(text, boolean), registry.edtf_valid(text), registry.edtf_earliest(text), registry.edtf_latest(text)
    to aigaq_app, aigaq_views;
