-- A short number for each person, for what is typed by hand: `curl …/api/websocket/emit/1`. Those who are here already
-- are numbered in the order in which they came.
ALTER TABLE "users" ADD COLUMN "number" INTEGER;
UPDATE "users" AS u SET "number" = n."number"
FROM (SELECT "id", row_number() OVER (ORDER BY "createdAt", "id") AS "number" FROM "users") AS n
WHERE n."id" = u."id";

CREATE SEQUENCE "users_number_seq" AS INTEGER OWNED BY "users"."number";
SELECT setval('users_number_seq', (SELECT coalesce(max("number"), 0) + 1 FROM "users"), false);
ALTER TABLE "users"
    ALTER COLUMN "number" SET DEFAULT nextval('users_number_seq'),
    ALTER COLUMN "number" SET NOT NULL;

CREATE UNIQUE INDEX "users_number_key" ON "users"("number");
