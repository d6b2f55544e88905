-- What a training learned: its model as JSON, compressed, in parts that fit a binary column of either database.
CREATE TABLE run_model (
    run_id VARCHAR(20) NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    part   INT NOT NULL,
    body   BYTEA NOT NULL,
    PRIMARY KEY (run_id, part)
);

-- The run that a run repeats. The source is what the lab or exercise calls the run, where its owner calls it otherwise.
ALTER TABLE run ADD COLUMN replay_of VARCHAR(20);
ALTER TABLE run ADD CONSTRAINT run_replayed FOREIGN KEY (replay_of) REFERENCES run (id) ON DELETE SET NULL;
ALTER TABLE run ADD COLUMN source VARCHAR(200);

CREATE INDEX run_by_replayed ON run (replay_of);
