-- Imports that go on where they stopped, the pictures they found, and feeds that are asked on a schedule. New tables: no lock on what is there.
CREATE TABLE "import_runs" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "file" TEXT NOT NULL DEFAULT '',
    "resumeKey" TEXT,
    "editorId" TEXT,
    "editorName" TEXT NOT NULL DEFAULT '',
    "options" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL,
    "survey" JSONB NOT NULL DEFAULT '{}',
    "done" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '{}',
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "import_pictures" (
    "url" TEXT NOT NULL,
    "pictureId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pictures_pkey" PRIMARY KEY ("url")
);

CREATE TABLE "wire_sources" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "sectionId" INTEGER,
    "intervalMinutes" INTEGER NOT NULL DEFAULT 15,
    "isOn" BOOLEAN NOT NULL DEFAULT true,
    "etag" TEXT NOT NULL DEFAULT '',
    "lastModified" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3),
    "problem" TEXT NOT NULL DEFAULT '',
    "failures" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wire_sources_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "wire_items" (
    "id" SERIAL NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "articleId" INTEGER,
    "isNewer" BOOLEAN NOT NULL DEFAULT false,
    "nearId" INTEGER,
    "nearness" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wire_items_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "import_runs_resumeKey_key" ON "import_runs"("resumeKey");
CREATE INDEX "import_runs_createdAt_id_idx" ON "import_runs"("createdAt" DESC, "id" DESC);
CREATE INDEX "import_pictures_pictureId_idx" ON "import_pictures"("pictureId");
CREATE UNIQUE INDEX "wire_sources_url_key" ON "wire_sources"("url");
CREATE INDEX "wire_sources_sectionId_idx" ON "wire_sources"("sectionId");
CREATE INDEX "wire_items_state_seenAt_id_idx" ON "wire_items"("state", "seenAt" DESC, "id" DESC);
CREATE INDEX "wire_items_articleId_idx" ON "wire_items"("articleId");
CREATE INDEX "wire_items_nearId_idx" ON "wire_items"("nearId");
CREATE UNIQUE INDEX "wire_items_sourceId_itemKey_key" ON "wire_items"("sourceId", "itemKey");

ALTER TABLE "import_pictures" ADD CONSTRAINT "import_pictures_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "pictures"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wire_sources" ADD CONSTRAINT "wire_sources_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "wire_items" ADD CONSTRAINT "wire_items_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "wire_sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wire_items" ADD CONSTRAINT "wire_items_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "wire_items" ADD CONSTRAINT "wire_items_nearId_fkey" FOREIGN KEY ("nearId") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
