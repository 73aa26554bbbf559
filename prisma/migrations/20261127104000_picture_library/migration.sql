-- Pictures get a point in view, crops, an end of their rights and the keys they had before; constant defaults, so no rewrite. The GIN index
-- over versions reads each once and holds writes to them meanwhile (about 20 s for 100,000 versions); the others are of at most 100,000 rows.
ALTER TABLE "pictures" ADD COLUMN "focusX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN "focusY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "cuts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "hasAvif" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "fileName" TEXT NOT NULL DEFAULT '',
ADD COLUMN "rightsUntil" TIMESTAMPTZ(3),
ADD COLUMN "rightsEndedAt" TIMESTAMPTZ(3),
ADD COLUMN "distributable" BOOLEAN NOT NULL DEFAULT true;

ALTER TABLE "desk_alerts" ADD COLUMN "pictureId" INTEGER;

CREATE TABLE "picture_former_keys" (
    "key" TEXT NOT NULL,
    "pictureId" INTEGER NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_former_keys_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "picture_former_keys_pictureId_idx" ON "picture_former_keys"("pictureId");

ALTER TABLE "picture_former_keys" ADD CONSTRAINT "picture_former_keys_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "pictures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DROP INDEX "pictures_createdAt_idx";

CREATE INDEX "pictures_createdAt_id_idx" ON "pictures"("createdAt" DESC, "id" DESC);

CREATE INDEX "pictures_rightsUntil_idx" ON "pictures"("rightsUntil");

CREATE INDEX "pictures_words_idx" ON "pictures" USING GIN ("alt" gin_trgm_ops, "caption" gin_trgm_ops, "credit" gin_trgm_ops, "fileName" gin_trgm_ops);

-- Which versions name a picture, wherever in their content: it keeps itself, so no writer can forget it.
CREATE INDEX "article_versions_pictures_idx" ON "article_versions" USING GIN (jsonb_path_query_array("content", '$.**.pictureId'));
