-- Search by filters, months and the newest versions; typos and names by trigrams. article_search is locked while it gets its
-- columns and a new key, seconds at a million rows; its rows are found again as `npm run search -- reindex` rewrites them,
-- which the portal begins by itself. The indexes on names take a share lock on tables of some thousand rows.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

ALTER TABLE "article_search" DROP CONSTRAINT "article_search_pkey",
ADD COLUMN     "edition" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isLive" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "isNewest" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "listedAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "article_search_pkey" PRIMARY KEY ("articleId", "isLive");

-- Rows stay narrow, so that many of them are looked through at once: the words are stored apart and read for ranking only.
ALTER TABLE "article_search" SET (toast_tuple_target = 512);
ALTER TABLE "article_search" ALTER COLUMN "keys" SET STORAGE MAIN;
ALTER INDEX "article_search_words_idx" SET (gin_pending_list_limit = 1024);

CREATE TABLE "search_words" (
    "edition" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "stems" TEXT[],
    "latin" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("edition","word")
);

CREATE INDEX "search_words_stems_idx" ON "search_words" USING GIN ("stems");
CREATE INDEX "search_words_edition_latin_idx" ON "search_words"("edition", "latin");
CREATE INDEX "search_words_word_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);
CREATE INDEX "article_search_edition_listedAt_articleId_idx" ON "article_search"("edition", "listedAt" DESC, "articleId" DESC);
CREATE INDEX "author_texts_name_idx" ON "author_texts" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "place_texts_name_idx" ON "place_texts" USING GIN ("name" gin_trgm_ops);
CREATE INDEX "tag_texts_name_idx" ON "tag_texts" USING GIN ("name" gin_trgm_ops);

-- What an article can be filtered by. Readers' keys begin with @ and stand only on what readers see, the desk's with ~.
CREATE FUNCTION "search_keys"(article INTEGER, live BOOLEAN, newest BOOLEAN) RETURNS TEXT[] LANGUAGE sql STABLE AS $$
    SELECT array_remove(
        CASE WHEN live THEN ARRAY[
            '@' || edition,
            '@' || edition || to_char("publishedAt" AT TIME ZONE 'UTC', 'YYYY'),
            '@' || edition || to_char("publishedAt" AT TIME ZONE 'UTC', 'YYYYMM')
        ] ELSE '{}' END
        || CASE WHEN newest THEN ARRAY['~', '~' || edition, '~' || status::text] ELSE '{}' END
        || ARRAY['#s' || "sectionId", '#p' || "placeId"]
        || ARRAY(SELECT '#t' || "tagId" FROM "article_tags" WHERE "articleId" = article ORDER BY "tagId")
        || ARRAY(SELECT '#a' || "authorId" FROM "article_authors" WHERE "articleId" = article ORDER BY "authorId"),
        NULL)
    FROM "articles" WHERE id = article
$$;

-- Whoever moves, retags or takes away an article: search follows before the transaction ends. Only the words themselves
-- are made by the program (domain/search). An article that comes back to readers without them is not found, never shown wrongly.
CREATE FUNCTION "search_follow"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    article INTEGER;
    visible BOOLEAN;
BEGIN
    IF TG_TABLE_NAME = 'articles' THEN article := NEW."id";
    ELSIF TG_OP = 'DELETE' THEN article := OLD."articleId";
    ELSE article := NEW."articleId";
    END IF;
    SELECT status = 'published' INTO visible FROM "articles" WHERE "id" = article;
    IF visible IS NULL THEN RETURN NULL; END IF;
    IF NOT visible THEN
        DELETE FROM "article_search" WHERE "articleId" = article AND "isLive"
            AND EXISTS (SELECT 1 FROM "article_search" WHERE "articleId" = article AND NOT "isLive");
        UPDATE "article_search" SET "isLive" = false, "isNewest" = true WHERE "articleId" = article AND "isLive";
    END IF;
    UPDATE "article_search" AS row SET
        "edition" = a."edition",
        "listedAt" = CASE WHEN row."isLive" THEN a."publishedAt" END,
        "keys" = search_keys(row."articleId", row."isLive", row."isNewest"),
        "words" = ts_delete(row."words", row."keys")
            || array_to_tsvector(search_keys(row."articleId", row."isLive", row."isNewest"))
    FROM "articles" AS a
    WHERE row."articleId" = article AND a."id" = article
        AND (row."keys", row."edition", row."listedAt") IS DISTINCT FROM
            (search_keys(row."articleId", row."isLive", row."isNewest"), a."edition", CASE WHEN row."isLive" THEN a."publishedAt" END);
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "articles_search_follow" AFTER UPDATE OF "status", "edition", "publishedAt", "sectionId", "placeId"
    ON "articles" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "search_follow"();
CREATE CONSTRAINT TRIGGER "article_tags_search_follow" AFTER INSERT OR UPDATE OR DELETE
    ON "article_tags" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "search_follow"();
CREATE CONSTRAINT TRIGGER "article_authors_search_follow" AFTER INSERT OR UPDATE OR DELETE
    ON "article_authors" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "search_follow"();
