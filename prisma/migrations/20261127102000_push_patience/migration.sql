-- A target that asks for patience is left alone with what is written meanwhile too, and an attempt that may have arrived is remembered. Two columns with constant defaults: a moment's lock each, nothing is rewritten.
-- AlterTable
ALTER TABLE "push_targets" ADD COLUMN     "pausedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "push_told" ADD COLUMN     "confirmed" BOOLEAN NOT NULL DEFAULT true;
