-- The roles of Aigaq, made where they are missing. Run by a superuser (README.md).
-- Statements are parted by empty lines, for the embedded server reads them so.

do $$
declare
    missing text;
begin
    foreach missing in array array['aigaq_owner', 'aigaq_views', 'aigaq_app', 'aigaq_reader', 'aigaq_analysts', 'aigaq_report', 'aigaq_query', 'aigaq_analyst', 'aigaq_watch']
    loop
        if to_regrole(missing) is null then
            execute format('create role %I', missing);
        end if;
    end loop;
end
$$;

-- owns the database and migrates it
alter role aigaq_owner login nosuperuser nocreatedb nocreaterole;

-- owns the views: what they read, they read with its rights
alter role aigaq_views nologin nosuperuser;

grant aigaq_views to aigaq_owner;

-- the program: reads and writes rows, changes no structure
alter role aigaq_app login nosuperuser connection limit 30;

-- what every reader may: schema reporting, and nothing else
alter role aigaq_reader nologin nosuperuser;

-- the reports
alter role aigaq_report login nosuperuser;

-- the page for SQL
alter role aigaq_query login nosuperuser;

-- all logins of analysts with psql and the like are members of it
alter role aigaq_analysts nologin nosuperuser;

-- the first login of an analyst; the others are made on the page of accounts. Whether it may sign in, access.sql settles
alter role aigaq_analyst nosuperuser;

-- ends what overruns, and sets back what a login changed of itself; access.sql makes it a member of what it watches
alter role aigaq_watch login nosuperuser;

-- from PostgreSQL 16 on, connections are kept free for these (reserved_connections)
do $$
begin
    if to_regrole('pg_use_reserved_connections') is not null then
        grant pg_use_reserved_connections to aigaq_owner, aigaq_app;
    end if;
end
$$;
