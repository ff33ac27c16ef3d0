import type { Metadata } from 'next';
import { ClientTodayView } from '@/components/today/client-today-view';
import { StaffTodayView } from '@/components/today/staff-today-view';
import { requireActor } from '@/lib/auth/session';
import { isStaff } from '@/lib/contracts/common';
import { getClientToday, getStaffToday } from '@/lib/domain/today';

export async function generateMetadata(): Promise<Metadata> {
  return { title: isStaff((await requireActor()).role) ? 'Today' : 'Home' };
}

export default async function TodayPage() {
  const actor = await requireActor();
  if (!isStaff(actor.role)) return <ClientTodayView today={await getClientToday(actor)} />;
  return <StaffTodayView today={await getStaffToday(actor)} />;
}
