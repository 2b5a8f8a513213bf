-- Marks of approximate dates: ? ~ and % may stand at day, month or year (EDTF level 2), so that a date says what is uncertain.

create or replace function registry.edtf_valid(edtf text) returns boolean
    language sql immutable strict parallel safe
return edtf ~ ('^(' || '[?~%]?[0-9]{4}[?~%]?(-[?~%]?[0-9]{2}[?~%]?(-[?~%]?[0-9]{2}[?~%]?)?)?' || '|\.\.)'
            || '(/(' || '[?~%]?[0-9]{4}[?~%]?(-[?~%]?[0-9]{2}[?~%]?(-[?~%]?[0-9]{2}[?~%]?)?)?' || '|\.\.))?$')
   and edtf not in ('..', '../..');
comment on function registry.edtf_valid(text) is 'Whether the text has one of the accepted EDTF forms: day, month or year, or an interval of them of which one end may be open (..). The marks ? ~ and % stand after a date, or at day, month or year.';

create or replace function registry.edtf_earliest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(translate(split_part(edtf, '/', 1), '?~%', ''), false);

create or replace function registry.edtf_latest(edtf text) returns date
    language sql immutable strict parallel safe
return registry.edtf_day(translate(case when strpos(edtf, '/') > 0 then split_part(edtf, '/', 2) else edtf end, '?~%', ''), true);

-- A city's time zone is used to count hours: an unknown one is refused, with the message of PostgreSQL.
alter table registry.city add constraint city_time_zone_known check (timezone(time_zone, timestamptz '2000-01-01 00:00+00') is not null);
