-- An autosave is a version that the next autosave of the same sitting goes on with. A column that may be null: no rewrite, a lock of milliseconds.
ALTER TABLE "article_versions" ADD COLUMN "autosavedSince" TIMESTAMPTZ(3);
