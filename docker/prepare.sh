#!/bin/sh
# Prepares a new PostgreSQL for Aigaq as db/external/README.md says; the image of PostgreSQL runs it once.
set -eu
scripts=/aigaq
run() { psql -X --quiet --set ON_ERROR_STOP=1 --username postgres "$@"; }

run --dbname postgres --file "$scripts/roles.sql"
run --dbname postgres --command "create database aigaq owner aigaq_owner encoding 'UTF8' template template0"
run --dbname aigaq --file "$scripts/database.sql" --file "$scripts/access.sql" --file "$scripts/catalogue.sql"
owner=$(cat "$AIGAQ_PASSWORDS/owner")
app=$(cat "$AIGAQ_PASSWORDS/app")
for role in aigaq_owner aigaq_app aigaq_report aigaq_query aigaq_watch; do
    if [ "$role" = aigaq_owner ]; then password=$owner; else password=$app; fi
    run --dbname postgres --set role="$role" --set password="$password" <<'SQL'
alter role :"role" password :'password';
SQL
done
