-- What an organisation was called that was merged into another; places that are named after a person.

alter table registry.merge add column gone_name text;
comment on column registry.merge.gone_name is 'Name of the organisation that was merged; NULL for other sorts.';
alter table registry.merge add constraint merge_name_of_organisation check (gone_name is null or (sort = 'organisation' and gone_name ~ '\S' and char_length(gone_name) <= 1000));

create function registry.fill_merge() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    new.gone_name := (select organisation.name from registry.organisation where organisation.id = new.gone_id);
    return new;
end
$$;
comment on function registry.fill_merge() is 'Trigger: keeps the name of an organisation that is merged.';
create trigger fill_merge before insert on registry.merge for each row when (new.sort = 'organisation') execute function registry.fill_merge();

update registry.merge
   set gone_name = (select change.old_row ->> 'name'
                      from audit.change
                     where change.relation = 'registry.organisation' and change.action = 'delete' and change.row_id = merge.gone_id::text
                     order by change.id desc limit 1)
 where sort = 'organisation';

alter table registry.city add column after_person boolean not null default false;
comment on column registry.city.after_person is 'Whether it is named after a person, as streets of other places are: texts that say the name are not read as this place.';
update registry.city set after_person = true
 where code in ('kz-abay', 'kz-abay-turkistan', 'kz-auezov', 'kz-ayteke-bi', 'kz-balpyk-bi', 'kz-bauyrzhan-momyshuly', 'kz-gabiden-mustafin', 'kz-kabanbay',
                'kz-kasym-kaysenov', 'kz-kurmangazy', 'kz-makhambet', 'kz-saken-seyfullin', 'kz-temirbek-zhurgenov', 'kz-tole-bi', 'kz-turar-ryskulov',
                'kz-zhansugirov', 'kz-zhibek-zholy');

create index city_name_beginning on registry.city (lower(name) text_pattern_ops);
create index city_name_ru_beginning on registry.city (lower(name_ru) text_pattern_ops);
create index city_name_kk_beginning on registry.city (lower(name_kk) text_pattern_ops);
create index city_name_then_beginning on registry.city_name (lower(name) text_pattern_ops);
create index city_name_then_ru_beginning on registry.city_name (lower(name_ru) text_pattern_ops);
create index city_name_then_kk_beginning on registry.city_name (lower(name_kk) text_pattern_ops);
