-- What was learned by the end of an epoch, as pictures. Their extent stands beside them, so that all can be drawn on one scale.
CREATE TABLE run_frame (
    run_id VARCHAR(20) NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    epoch  INT NOT NULL,
    number INT NOT NULL,
    low    DOUBLE PRECISION NOT NULL,
    high   DOUBLE PRECISION NOT NULL,
    peak   DOUBLE PRECISION NOT NULL,
    body   TEXT NOT NULL,
    PRIMARY KEY (run_id, epoch, number)
);
