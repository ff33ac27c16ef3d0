/** What changes this page. */
export const todayEvents = ['work_order_updated', 'repair_ticket_updated'] as const;
