// Releases and what each changed against the one before.
CREATE INDEX release_number IF NOT EXISTS FOR (n:Release) ON (n.number, n.id);
CREATE INDEX release_change_number IF NOT EXISTS FOR (n:ReleaseChange) ON (n.number, n.id);
