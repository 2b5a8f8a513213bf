-- Tasks for the background: the table of db-scheduler.

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
comment on table app.scheduled_tasks is 'Tasks for the background, as db-scheduler keeps them; a row is deleted when the task is done.';
comment on column app.scheduled_tasks.task_name is 'The task.';
comment on column app.scheduled_tasks.task_instance is 'What it is done to: the number of a report.';
comment on column app.scheduled_tasks.task_data is 'Unused: the data are in other tables.';
comment on column app.scheduled_tasks.execution_time is 'Earliest time of execution.';
comment on column app.scheduled_tasks.picked is 'Whether a process is executing it.';
comment on column app.scheduled_tasks.picked_by is 'The process that executes it.';
comment on column app.scheduled_tasks.last_success is 'When it last succeeded.';
comment on column app.scheduled_tasks.last_failure is 'When it last failed.';
comment on column app.scheduled_tasks.consecutive_failures is 'Failures since the last success.';
comment on column app.scheduled_tasks.last_heartbeat is 'When the executing process last gave a sign of life; after too long another process takes over.';
comment on column app.scheduled_tasks.version is 'Raised with each change, so that only one process executes it.';
comment on column app.scheduled_tasks.priority is 'Tasks of a higher priority come first.';
create index scheduled_tasks_due on app.scheduled_tasks (execution_time);
create index scheduled_tasks_alive on app.scheduled_tasks (last_heartbeat);
