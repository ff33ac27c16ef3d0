export { deleteOldIdempotencyRecords } from './delete-old-idempotency-records';
export { runOnce } from './run-once';
