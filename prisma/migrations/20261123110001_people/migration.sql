-- People of the desk: second factors, passkeys, links that work once, outgoing mail. New tables; the new columns of editors have
-- constant defaults, so its rows are not rewritten and the lock is held for an instant.
ALTER TABLE "editors" ADD COLUMN     "language" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "switchedOffAt" TIMESTAMPTZ(3),
ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "editor_two_factors" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "editor_two_factors_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "editor_passkeys" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "createdAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "aaguid" TEXT,

    CONSTRAINT "editor_passkeys_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "editor_links" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "editorId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "editor_links_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outgoing_mails" (
    "id" BIGSERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "outgoing_mails_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "editor_two_factors_userId_idx" ON "editor_two_factors"("userId");

CREATE UNIQUE INDEX "editor_passkeys_credentialID_key" ON "editor_passkeys"("credentialID");

CREATE INDEX "editor_passkeys_userId_idx" ON "editor_passkeys"("userId");

CREATE UNIQUE INDEX "editor_links_tokenHash_key" ON "editor_links"("tokenHash");

CREATE INDEX "editor_links_editorId_idx" ON "editor_links"("editorId");

CREATE UNIQUE INDEX "editor_links_kind_email_key" ON "editor_links"("kind", "email");

CREATE INDEX "outgoing_mails_nextTryAt_idx" ON "outgoing_mails"("nextTryAt");

ALTER TABLE "editor_two_factors" ADD CONSTRAINT "editor_two_factors_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "editor_passkeys" ADD CONSTRAINT "editor_passkeys_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "editor_links" ADD CONSTRAINT "editor_links_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

