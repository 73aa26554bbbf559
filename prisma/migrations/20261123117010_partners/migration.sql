-- Partners who take the news under a key of their own, and how often they ask. New, empty tables: no lock.
-- CreateTable
CREATE TABLE "partners" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "editions" TEXT[],
    "sections" TEXT[],
    "tags" TEXT[],
    "hours" INTEGER NOT NULL DEFAULT 48,
    "full" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_uses" (
    "partnerId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_uses_pkey" PRIMARY KEY ("partnerId","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "partners_keyHash_key" ON "partners"("keyHash");

-- AddForeignKey
ALTER TABLE "partner_uses" ADD CONSTRAINT "partner_uses_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;


