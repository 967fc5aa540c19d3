-- What the classes of a cluster are kept in. A later change is a file V2__….sql beside this one, and only ever adds:
-- while nodes are updated one by one, those of the version before still write here.

-- The text of the scenario lies apart (toast_tuple_target), so that raising a mark or an epoch rewrites a short row.
CREATE TABLE class (
  class_id text PRIMARY KEY,
  code text NOT NULL,
  scenario text NOT NULL,
  scenario_text text NOT NULL,
  seed bigint NOT NULL,
  host_token_hash text NOT NULL,
  created_ms bigint NOT NULL,
  epoch bigint NOT NULL,
  frame_mark bigint NOT NULL,
  ended integer NOT NULL,
  ended_ms bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 70, toast_tuple_target = 128);

CREATE UNIQUE INDEX live_code ON class (code) WHERE ended = 0;

CREATE TABLE entry (
  class_id text NOT NULL,
  seq bigint NOT NULL,
  frame bigint NOT NULL,
  at_ms bigint NOT NULL,
  author integer NOT NULL,
  command_id bigint NOT NULL,
  command text NOT NULL,
  also text NOT NULL DEFAULT '',
  team integer NOT NULL DEFAULT 0,
  PRIMARY KEY (class_id, seq)
);

CREATE TABLE keyframe (
  class_id text NOT NULL,
  frame bigint NOT NULL,
  seq bigint NOT NULL,
  brain bytea NOT NULL,
  chronicle bytea NOT NULL,
  state_hash bigint NOT NULL,
  PRIMARY KEY (class_id, frame)
);

CREATE TABLE checkpoint (
  class_id text NOT NULL,
  frame bigint NOT NULL,
  state_hash bigint NOT NULL,
  PRIMARY KEY (class_id, frame)
);

CREATE TABLE recording (
  recording_id text PRIMARY KEY,
  token_hash text NOT NULL,
  added_ms bigint NOT NULL,
  file bytea NOT NULL
);

-- Compressing them again costs more than it saves.
ALTER TABLE keyframe ALTER COLUMN brain SET STORAGE EXTERNAL, ALTER COLUMN chronicle SET STORAGE EXTERNAL;
ALTER TABLE recording ALTER COLUMN file SET STORAGE EXTERNAL;

-- What was deleted gives its room back within minutes, however large a table has grown.
ALTER TABLE class SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500,
  toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 500);
ALTER TABLE entry SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
ALTER TABLE keyframe SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50,
  toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 2000);
ALTER TABLE checkpoint SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
ALTER TABLE recording SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1,
  toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 50);
