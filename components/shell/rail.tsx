'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { useMe } from '@/hooks/use-desk';
import { BrandMark } from './brand';
import { adminPlaces, isCurrentPlace, mainPlaces, secondPlaces, visibleTo, type NavItem } from './nav-items';
import { usePlaceBadges } from './use-place-badges';

/** The labelled rail of a wide screen. */
export function Rail() {
  const { role } = useMe();
  const adminItems = visibleTo(adminPlaces, role);
  return (
    <nav aria-label="Main" className="hidden min-h-0 flex-col overflow-y-auto border-r bg-sunken md:flex">
      <Link
        href="/today"
        className="m-2 flex h-9 shrink-0 items-center gap-2.5 rounded-sm px-2 text-lg font-semibold"
      >
        <BrandMark />
        Carillon
      </Link>
      <PlaceList items={visibleTo(mainPlaces, role)} />
      {adminItems.length > 0 && (
        <>
          <p className="mx-2 mt-2 border-t px-2 pt-3 text-xs font-medium text-muted">Admin</p>
          <PlaceList items={adminItems} />
        </>
      )}
      <div className="flex-1" />
      <div className="mx-2 border-t" />
      <PlaceList items={visibleTo(secondPlaces, role)} />
    </nav>
  );
}

function PlaceList({ items }: { items: NavItem[] }) {
  const pathname = usePathname();
  const badges = usePlaceBadges();
  return (
    <ul className="flex flex-col gap-0.5 p-2">
      {items.map(({ href, label, icon: Icon, badge }) => {
        const isCurrent = isCurrentPlace(pathname, href);
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? 'page' : undefined}
              className={cn(
                'flex h-9 items-center gap-2.5 rounded-sm px-2 transition-colors pointer-coarse:h-11',
                isCurrent ? 'bg-accent-soft font-medium text-accent-strong' : 'text-ink hover:bg-hover',
              )}
            >
              <Icon aria-hidden className="size-4.5 shrink-0" />
              <span className="min-w-0 flex-1 truncate">{label}</span>
              {badge && <Badge {...badges[badge]} />}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
