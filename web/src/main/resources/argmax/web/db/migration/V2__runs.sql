-- A run is what somebody asked to train; its events are what happened, in order, for ever.
CREATE TABLE run (
    id             VARCHAR(20) PRIMARY KEY,
    title          VARCHAR(200) NOT NULL,
    person_id      BIGINT REFERENCES person (id) ON DELETE CASCADE,
    session_id     VARCHAR(64) NOT NULL,
    origin         VARCHAR(2000) NOT NULL,
    spec           TEXT NOT NULL,
    state          VARCHAR(10) NOT NULL,
    stop_requested BOOLEAN NOT NULL,
    created_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    started_at     TIMESTAMP WITH TIME ZONE,
    ended_at       TIMESTAMP WITH TIME ZONE,
    starts         INT NOT NULL,
    node           VARCHAR(100),
    result         TEXT
);

CREATE INDEX run_by_state ON run (state, created_at);
CREATE INDEX run_by_person ON run (person_id, created_at);
CREATE INDEX run_by_session ON run (session_id);

CREATE TABLE run_event (
    run_id VARCHAR(20) NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    seq    INT NOT NULL,
    kind   VARCHAR(10) NOT NULL,
    body   TEXT NOT NULL,
    at     TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (run_id, seq)
);

-- The table of db-scheduler, as its documentation gives it for version 16.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
