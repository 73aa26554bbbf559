-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('correction', 'clarification', 'update');

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL,
    "edition" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "article_status" NOT NULL DEFAULT 'draft',
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL DEFAULT 0,
    "sectionId" INTEGER,
    "placeId" INTEGER,
    "agencyId" INTEGER,
    "heroId" INTEGER,
    "heroAlt" TEXT NOT NULL DEFAULT '',
    "heroCaption" TEXT NOT NULL DEFAULT '',
    "heroCredit" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3),
    "modifiedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalNote" TEXT NOT NULL DEFAULT '',
    "translation_group" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedVersion" INTEGER,
    "importKey" TEXT,
    "importHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "editorId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "article_old_slugs" (
    "edition" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_old_slugs_pkey" PRIMARY KEY ("edition","slug")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "articleId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "listedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("articleId","authorId")
);

-- CreateTable
CREATE TABLE "article_tags" (
    "articleId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "edition" TEXT NOT NULL,
    "listedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_tags_pkey" PRIMARY KEY ("articleId","tagId")
);

-- CreateTable
CREATE TABLE "recalls" (
    "articleId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "recalls_pkey" PRIMARY KEY ("articleId","targetId")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_pictures" (
    "articleId" INTEGER NOT NULL,
    "pictureId" INTEGER NOT NULL,

    CONSTRAINT "article_pictures_pkey" PRIMARY KEY ("articleId","pictureId")
);

-- CreateTable
CREATE TABLE "authors" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "pictureId" INTEGER,

    CONSTRAINT "authors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author_texts" (
    "authorId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "author_texts_pkey" PRIMARY KEY ("authorId","edition")
);

-- CreateTable
CREATE TABLE "editors" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'author',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "editors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor_sessions" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "editor_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor_accounts" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "editor_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor_verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "editor_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor_rate_limits" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "editor_rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pages" (
    "slug" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("slug","edition")
);

-- CreateTable
CREATE TABLE "pictures" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "tint" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pictures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rates" (
    "currency" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "value" DECIMAL(14,6) NOT NULL,
    "source" TEXT NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rates_pkey" PRIMARY KEY ("currency","date")
);

-- CreateTable
CREATE TABLE "article_search" (
    "articleId" INTEGER NOT NULL,
    "words" tsvector,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "cache_expiries" (
    "seq" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cache_expiries_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "system_facts" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "system_facts_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "color" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_texts" (
    "sectionId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "section_texts_pkey" PRIMARY KEY ("sectionId","edition")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_texts" (
    "tagId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tag_texts_pkey" PRIMARY KEY ("tagId","edition")
);

-- CreateTable
CREATE TABLE "places" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_texts" (
    "placeId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "place_texts_pkey" PRIMARY KEY ("placeId","edition")
);

-- CreateTable
CREATE TABLE "agencies" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_views" (
    "articleId" INTEGER NOT NULL,
    "total" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "article_views_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "article_view_hours" (
    "articleId" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "article_view_hours_pkey" PRIMARY KEY ("articleId","hour")
);

-- CreateIndex
CREATE UNIQUE INDEX "articles_uuid_key" ON "articles"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "articles_importKey_key" ON "articles"("importKey");

-- CreateIndex
CREATE INDEX "articles_edition_status_publishedAt_id_idx" ON "articles"("edition", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_sectionId_edition_status_publishedAt_id_idx" ON "articles"("sectionId", "edition", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_placeId_edition_status_publishedAt_id_idx" ON "articles"("placeId", "edition", "status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_translation_group_idx" ON "articles"("translation_group");

-- CreateIndex
CREATE INDEX "articles_updatedAt_id_idx" ON "articles"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_agencyId_idx" ON "articles"("agencyId");

-- CreateIndex
CREATE INDEX "articles_heroId_idx" ON "articles"("heroId");

-- CreateIndex
CREATE UNIQUE INDEX "articles_edition_slug_key" ON "articles"("edition", "slug");

-- CreateIndex
CREATE INDEX "article_versions_editorId_idx" ON "article_versions"("editorId");

-- CreateIndex
CREATE INDEX "article_old_slugs_articleId_idx" ON "article_old_slugs"("articleId");

-- CreateIndex
CREATE INDEX "article_authors_authorId_edition_listedAt_articleId_idx" ON "article_authors"("authorId", "edition", "listedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "article_tags_tagId_edition_listedAt_articleId_idx" ON "article_tags"("tagId", "edition", "listedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "recalls_targetId_idx" ON "recalls"("targetId");

-- CreateIndex
CREATE INDEX "corrections_articleId_publishedAt_idx" ON "corrections"("articleId", "publishedAt");

-- CreateIndex
CREATE INDEX "article_pictures_pictureId_idx" ON "article_pictures"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "authors_slug_key" ON "authors"("slug");

-- CreateIndex
CREATE INDEX "authors_pictureId_idx" ON "authors"("pictureId");

-- CreateIndex
CREATE INDEX "author_texts_edition_name_idx" ON "author_texts"("edition", "name");

-- CreateIndex
CREATE UNIQUE INDEX "editors_email_key" ON "editors"("email");

-- CreateIndex
CREATE UNIQUE INDEX "editor_sessions_token_key" ON "editor_sessions"("token");

-- CreateIndex
CREATE INDEX "editor_sessions_userId_idx" ON "editor_sessions"("userId");

-- CreateIndex
CREATE INDEX "editor_accounts_userId_idx" ON "editor_accounts"("userId");

-- CreateIndex
CREATE INDEX "editor_verifications_identifier_idx" ON "editor_verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "editor_rate_limits_key_key" ON "editor_rate_limits"("key");

-- CreateIndex
CREATE UNIQUE INDEX "pictures_key_key" ON "pictures"("key");

-- CreateIndex
CREATE INDEX "pictures_createdAt_idx" ON "pictures"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "article_search_words_idx" ON "article_search" USING GIN ("words");

-- CreateIndex
CREATE INDEX "cache_expiries_createdAt_idx" ON "cache_expiries"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "sections_slug_key" ON "sections"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE INDEX "tag_texts_edition_name_idx" ON "tag_texts"("edition", "name");

-- CreateIndex
CREATE UNIQUE INDEX "places_slug_key" ON "places"("slug");

-- CreateIndex
CREATE INDEX "place_texts_edition_name_idx" ON "place_texts"("edition", "name");

-- CreateIndex
CREATE UNIQUE INDEX "agencies_slug_key" ON "agencies"("slug");

-- CreateIndex
CREATE INDEX "article_view_hours_hour_idx" ON "article_view_hours"("hour");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "places"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_heroId_fkey" FOREIGN KEY ("heroId") REFERENCES "pictures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_old_slugs" ADD CONSTRAINT "article_old_slugs_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recalls" ADD CONSTRAINT "recalls_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recalls" ADD CONSTRAINT "recalls_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_pictures" ADD CONSTRAINT "article_pictures_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_pictures" ADD CONSTRAINT "article_pictures_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "pictures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "pictures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_texts" ADD CONSTRAINT "author_texts_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "authors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_sessions" ADD CONSTRAINT "editor_sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_accounts" ADD CONSTRAINT "editor_accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_texts" ADD CONSTRAINT "section_texts_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_texts" ADD CONSTRAINT "tag_texts_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_texts" ADD CONSTRAINT "place_texts_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_view_hours" ADD CONSTRAINT "article_view_hours_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
