-- A note is for staff unless its author shares it with the order's customer; what customers wrote was always shared.
ALTER TABLE "work_order_notes" ADD COLUMN "isShared" BOOLEAN NOT NULL DEFAULT false;
UPDATE "work_order_notes" SET "isShared" = true
  FROM "users" WHERE "users"."id" = "work_order_notes"."authorId" AND "users"."role" = 'client';
