export { checkAudit } from './check-audit';
export { exportAudit } from './export-audit';
export { listAudit } from './list-audit';
export { recordAudit } from './record-audit';
