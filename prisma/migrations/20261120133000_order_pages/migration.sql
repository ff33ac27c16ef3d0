-- Which fields changed since a version is read off the history.
ALTER TABLE "work_order_activity" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Every page is read status by status, each in the order of the page, and merged: these are those orders.
DROP INDEX "work_orders_dueAt_id_idx";
DROP INDEX "work_orders_updatedAt_id_idx";
DROP INDEX "work_orders_createdAt_id_idx";
DROP INDEX "work_orders_priority_dueAt_id_idx";
CREATE INDEX "work_orders_status_createdAt_id_idx" ON "work_orders"("status", "createdAt" DESC, "id");
CREATE INDEX "work_orders_status_priority_dueAt_id_idx" ON "work_orders"("status", "priority" DESC, "dueAt", "id");
CREATE INDEX "work_orders_status_number_idx" ON "work_orders"("status", "number" DESC);

-- What the sweep for due dates looks for.
CREATE INDEX "work_orders_status_soonNotifiedAt_dueSoonAt_idx" ON "work_orders"("status", "soonNotifiedAt", "dueSoonAt");
CREATE INDEX "work_orders_status_breachNotifiedAt_dueAt_idx" ON "work_orders"("status", "breachNotifiedAt", "dueAt");

-- Words of an order by their beginnings.
CREATE INDEX "work_orders_words_idx" ON "work_orders" USING gin (to_tsvector('simple', "title" || ' ' || "site"));

-- How many orders stand at each status, kept as they change.
CREATE TABLE "work_order_totals" (
    "status" "WorkOrderStatus" NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "work_order_totals_pkey" PRIMARY KEY ("status")
);
INSERT INTO "work_order_totals" ("status", "total")
SELECT s, (SELECT count(*) FROM "work_orders" WHERE "status" = s)
FROM unnest(enum_range(NULL::"WorkOrderStatus")) AS s;

-- The rows are locked in one order, so that two moves in opposite directions wait and do not deadlock.
CREATE FUNCTION count_inserted_work_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM work_order_totals WHERE status IN (SELECT status FROM added) ORDER BY status FOR UPDATE;
  UPDATE work_order_totals t SET total = t.total + gain.n
  FROM (SELECT status, count(*)::int AS n FROM added GROUP BY status) gain WHERE t.status = gain.status;
  RETURN NULL;
END
$$;
CREATE FUNCTION count_deleted_work_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM work_order_totals WHERE status IN (SELECT status FROM removed) ORDER BY status FOR UPDATE;
  UPDATE work_order_totals t SET total = t.total - loss.n
  FROM (SELECT status, count(*)::int AS n FROM removed GROUP BY status) loss WHERE t.status = loss.status;
  RETURN NULL;
END
$$;
CREATE FUNCTION count_moved_work_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM added JOIN removed ON removed.id = added.id WHERE added.status <> removed.status
  ) THEN
    RETURN NULL;
  END IF;
  PERFORM FROM work_order_totals
  WHERE status IN (SELECT status FROM added UNION SELECT status FROM removed) ORDER BY status FOR UPDATE;
  UPDATE work_order_totals t SET total = t.total + gain.n
  FROM (
    SELECT status, sum(n)::int AS n
    FROM (SELECT status, 1 AS n FROM added UNION ALL SELECT status, -1 FROM removed) step
    GROUP BY status
  ) gain
  WHERE t.status = gain.status AND gain.n <> 0;
  RETURN NULL;
END
$$;
CREATE TRIGGER work_orders_count_inserted AFTER INSERT ON "work_orders"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_inserted_work_orders();
CREATE TRIGGER work_orders_count_deleted AFTER DELETE ON "work_orders"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_deleted_work_orders();
CREATE TRIGGER work_orders_count_moved AFTER UPDATE ON "work_orders"
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_moved_work_orders();
