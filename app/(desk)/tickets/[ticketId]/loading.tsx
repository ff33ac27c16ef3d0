export { TicketSkeleton as default } from '@/components/tickets/ticket-skeleton';
