-- The history of migrations of a database that was made before the first release, as it stood there.

create schema app;
create table app.flyway_schema_history (
    installed_rank integer primary key,
    version        varchar(50),
    description    varchar(200) not null,
    type           varchar(20) not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100) not null,
    installed_on   timestamp not null default now(),
    execution_time integer not null,
    success        boolean not null
);

insert into app.flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
select installed_rank, version, description, 'SQL', script, checksum, 'aigaq_owner', 10, true
  from (values
    (1, '001', 'schemas', 'V001__schemas.sql', -1987840044),
    (2, '002', 'audit', 'V002__audit.sql', -347209952),
    (3, '003', 'approximate date', 'V003__approximate_date.sql', 2027724118),
    (4, '004', 'vocabulary', 'V004__vocabulary.sql', -1418441562),
    (5, '005', 'place', 'V005__place.sql', -647140913),
    (6, '006', 'actor', 'V006__actor.sql', -1381814846),
    (7, '007', 'source', 'V007__source.sql', -353978838),
    (8, '008', 'incident', 'V008__incident.sql', 1141208449),
    (9, '009', 'fact', 'V009__fact.sql', 1216139276),
    (10, '010', 'assertion', 'V010__assertion.sql', -1336974890),
    (11, '011', 'account', 'V011__account.sql', 1158710100),
    (12, '012', 'tally', 'V012__tally.sql', 627292387),
    (13, '013', 'search', 'V013__search.sql', 1908373728),
    (14, '014', 's0003 post election kazakhstan', 'V014__s0003_post_election_kazakhstan.sql', 138305954),
    (15, '015', 's0001 recent protests', 'V015__s0001_recent_protests.sql', 481907361),
    (16, '016', 's0002 protesting moods', 'V016__s0002_protesting_moods.sql', 926030836),
    (17, '017', 's0004 green shoots', 'V017__s0004_green_shoots.sql', 183974394),
    (18, '018', 's0005 interview', 'V018__s0005_interview.sql', 1868096091),
    (19, '019', 'city version', 'V019__city_version.sql', 1974316164),
    (20, '020', 'source file', 'V020__source_file.sql', 541339430),
    (21, '021', 'rebinding', 'V021__rebinding.sql', 1431228007),
    (22, '023', 'disagreement', 'V023__disagreement.sql', 2013899197),
    (23, '025', 's0003 acts and positions', 'V025__s0003_acts_and_positions.sql', 932970508),
    (24, '026', 's0001 acts and positions', 'V026__s0001_acts_and_positions.sql', -1765958891),
    (25, '027', 's0002 acts and positions', 'V027__s0002_acts_and_positions.sql', 347806941),
    (26, '028', 's0004 acts and positions', 'V028__s0004_acts_and_positions.sql', 1918244772),
    (27, '029', 's0005 acts and positions', 'V029__s0005_acts_and_positions.sql', -885210975),
    (28, '030', 'contradictions', 'V030__contradictions.sql', 1069905794),
    (29, '032', 'longer passage', 'V032__longer_passage.sql', -318343346),
    (30, '033', 'report run', 'V033__report_run.sql', 1632231009),
    (31, '034', 'background', 'V034__background.sql', -149750408),
    (32, '035', 'report schedule', 'V035__report_schedule.sql', -1739019888),
    (33, '036', 'parent checked by index', 'V036__parent_checked_by_index.sql', 1467228394),
    (34, '037', 'tally of large registers', 'V037__tally_of_large_registers.sql', -713571219),
    (35, '039', 'figures by views', 'V039__figures_by_views.sql', 630288767),
    (36, '040', 'source as shown', 'V040__source_as_shown.sql', -1432784035)
) as old (installed_rank, version, description, script, checksum);
