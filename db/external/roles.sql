-- The roles of Aigaq, made where they are missing. Run by a superuser (README.md).
-- Statements are parted by empty lines, for the embedded server reads them so.

do $$
declare
    missing text;
begin
    foreach missing in array array['aigaq_owner', 'aigaq_views', 'aigaq_app', 'aigaq_reader', 'aigaq_report', 'aigaq_query', 'aigaq_analyst', 'aigaq_watch']
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
alter role aigaq_app login nosuperuser connection limit 20;

-- what every reader may: schema reporting, and nothing else
alter role aigaq_reader nologin nosuperuser;

-- the reports
alter role aigaq_report login nosuperuser connection limit 8;

-- the page for SQL
alter role aigaq_query login nosuperuser connection limit 8;

-- analysts with psql and the like
alter role aigaq_analyst login nosuperuser connection limit 16;

grant aigaq_reader to aigaq_report, aigaq_query, aigaq_analyst;

-- ends what overruns, which takes membership in the role that runs it
alter role aigaq_watch login nosuperuser connection limit 2;

grant aigaq_report, aigaq_query, aigaq_analyst to aigaq_watch;

-- a session can undo these, save the last of each
alter role aigaq_report set search_path = reporting;

alter role aigaq_report set default_transaction_read_only = on;

alter role aigaq_report set statement_timeout = '5min';

alter role aigaq_report set temp_file_limit = '2GB';

alter role aigaq_query set search_path = reporting;

alter role aigaq_query set default_transaction_read_only = on;

alter role aigaq_query set statement_timeout = '30s';

alter role aigaq_query set temp_file_limit = '1GB';

alter role aigaq_analyst set search_path = reporting;

alter role aigaq_analyst set default_transaction_read_only = on;

alter role aigaq_analyst set statement_timeout = '5min';

alter role aigaq_analyst set idle_in_transaction_session_timeout = '10min';

alter role aigaq_analyst set temp_file_limit = '1GB';
