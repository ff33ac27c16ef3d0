-- By number within a status. Negated: for the plain column the planner prefers the unique index of all orders, and
-- walks past every order of another status.
DROP INDEX "work_orders_status_number_idx";
CREATE INDEX "work_orders_status_number_idx" ON "work_orders" ("status", (- "number"));
