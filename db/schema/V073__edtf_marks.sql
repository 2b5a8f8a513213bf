-- Marks of approximate dates: ? ~ and % may stand at day, month or year (EDTF level 2), so that a date says what is uncertain. They move no day.

create or replace function registry.edtf_valid(edtf text) returns boolean
    language sql immutable strict parallel safe
return edtf ~ '^([?~%]?[0-9]{4}[?~%]?(-[?~%]?[0-9]{2}[?~%]?(-[?~%]?[0-9]{2}[?~%]?)?)?|\.\.)(/([?~%]?[0-9]{4}[?~%]?(-[?~%]?[0-9]{2}[?~%]?(-[?~%]?[0-9]{2}[?~%]?)?)?|\.\.))?$'
   and edtf not in ('..', '../..');
comment on function registry.edtf_valid(text) is 'Whether the text has one of the accepted EDTF forms: day, month or year, or an interval of them of which one end may be open (..). The marks ? ~ and % stand after a date, or at day, month or year.';

create or replace function registry.edtf_earliest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(split_part(translate(edtf, '?~%', ''), '/', 1), false);

create or replace function registry.edtf_latest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(regexp_replace(translate(edtf, '?~%', ''), '^.*/', ''), true);

create or replace function registry.edtf_start_latest(edtf text) returns date
    language sql immutable parallel safe
return coalesce(least(registry.edtf_day(split_part(translate(edtf, '?~%', ''), '/', 1), true), registry.edtf_latest(edtf)), 'infinity'::date);

create or replace function registry.edtf_end_earliest(edtf text) returns date
    language sql immutable parallel safe
return coalesce(greatest(registry.edtf_day(regexp_replace(translate(edtf, '?~%', ''), '^.*/', ''), false), registry.edtf_earliest(edtf)), '-infinity'::date);
