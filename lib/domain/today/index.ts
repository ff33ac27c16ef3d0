export { getClientToday } from './get-client-today';
export { getStaffToday } from './get-staff-today';
