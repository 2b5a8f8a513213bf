-- What waits to be done in the background: the table of db-scheduler.

create table app.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table app.scheduled_tasks is 'What is done in the background, as db-scheduler keeps it: a row goes when it is done.';
comment on column app.scheduled_tasks.task_name is 'What is to be done.';
comment on column app.scheduled_tasks.task_instance is 'To what: the number of a report.';
comment on column app.scheduled_tasks.task_data is 'Nothing: what is needed stands in tables of its own.';
comment on column app.scheduled_tasks.execution_time is 'Not before this time.';
comment on column app.scheduled_tasks.picked is 'Whether it is being done.';
comment on column app.scheduled_tasks.picked_by is 'By which process.';
comment on column app.scheduled_tasks.last_success is 'When it was done last.';
comment on column app.scheduled_tasks.last_failure is 'When it failed last.';
comment on column app.scheduled_tasks.consecutive_failures is 'How often it failed since.';
comment on column app.scheduled_tasks.last_heartbeat is 'When the process that does it was last known to live; too long ago: another one takes it.';
comment on column app.scheduled_tasks.version is 'Grows with each change, so that one process takes it.';
comment on column app.scheduled_tasks.priority is 'What is done first.';
create index scheduled_tasks_due on app.scheduled_tasks (execution_time);
create index scheduled_tasks_alive on app.scheduled_tasks (last_heartbeat);
