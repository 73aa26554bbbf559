-- Running stories, their parts and the typed relations between parts. New tables: no lock on what is there.
CREATE TYPE "relation_type" AS ENUM ('update_of', 'follows', 'background_to');

CREATE TABLE "stories" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "story_texts" (
    "storyId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "story_texts_pkey" PRIMARY KEY ("storyId","edition")
);

CREATE TABLE "story_old_slugs" (
    "slug" TEXT NOT NULL,
    "storyId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_old_slugs_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "story_parts" (
    "storyId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "type" "relation_type" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_parts_pkey" PRIMARY KEY ("storyId","articleId")
);

CREATE TABLE "article_relations" (
    "storyId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "type" "relation_type" NOT NULL,

    CONSTRAINT "article_relations_pkey" PRIMARY KEY ("fromId","storyId","toId")
);

CREATE UNIQUE INDEX "stories_slug_key" ON "stories"("slug");

CREATE INDEX "stories_updatedAt_id_idx" ON "stories"("updatedAt" DESC, "id" DESC);

CREATE INDEX "story_old_slugs_storyId_idx" ON "story_old_slugs"("storyId");

CREATE INDEX "story_parts_articleId_idx" ON "story_parts"("articleId");

CREATE UNIQUE INDEX "story_parts_storyId_articleId_type_key" ON "story_parts"("storyId", "articleId", "type");

CREATE INDEX "article_relations_toId_storyId_idx" ON "article_relations"("toId", "storyId");

ALTER TABLE "story_texts" ADD CONSTRAINT "story_texts_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "story_old_slugs" ADD CONSTRAINT "story_old_slugs_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "story_parts" ADD CONSTRAINT "story_parts_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "story_parts" ADD CONSTRAINT "story_parts_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_relations" ADD CONSTRAINT "article_relations_storyId_fromId_type_fkey" FOREIGN KEY ("storyId", "fromId", "type") REFERENCES "story_parts"("storyId", "articleId", "type") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_relations" ADD CONSTRAINT "article_relations_storyId_toId_fkey" FOREIGN KEY ("storyId", "toId") REFERENCES "story_parts"("storyId", "articleId") ON DELETE CASCADE ON UPDATE NO ACTION;

-- An article is an update of one story at most; it may follow, or be background to, any number.
CREATE UNIQUE INDEX "story_parts_one_update" ON "story_parts"("articleId") WHERE "type" = 'update_of';

ALTER TABLE "article_relations" ADD CONSTRAINT "article_relations_not_itself" CHECK ("fromId" <> "toId");
