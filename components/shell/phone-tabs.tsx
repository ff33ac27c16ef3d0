'use client';

import { Menu as MenuIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { Menu, MenuLink } from '@/components/ui/menu';
import { useMe } from '@/hooks/use-desk';
import { adminPlaces, isCurrentPlace, mainPlaces, secondPlaces, visibleTo, type NavItem } from './nav-items';
import { usePlaceBadges } from './use-place-badges';

const TABS = 4;
const tabStyle =
  'relative flex h-14 w-full flex-col items-center justify-center gap-0.5 text-xs outline-offset-[-3px]!';

/** The places of a phone: the first four at the thumb, the rest under More. */
export function PhoneTabs() {
  const { role } = useMe();
  const pathname = usePathname();
  const places = visibleTo(mainPlaces, role);
  const more = [...places.slice(TABS), ...visibleTo([...adminPlaces, ...secondPlaces], role)];
  const isInMore = more.some((place) => isCurrentPlace(pathname, place.href));
  return (
    <nav aria-label="Main" className="border-t bg-sunken pb-[env(safe-area-inset-bottom)] md:hidden">
      <ul className="grid grid-cols-5">
        {places.slice(0, TABS).map((place) => (
          <PhoneTab key={place.href} place={place} isCurrent={isCurrentPlace(pathname, place.href)} />
        ))}
        <li>
          <Menu
            side="top"
            trigger={
              <button
                type="button"
                className={cn(tabStyle, isInMore ? 'font-medium text-accent' : 'text-muted')}
              >
                <MenuIcon aria-hidden className="size-5" />
                More
              </button>
            }
          >
            {more.map((place) => (
              <MenuLink key={place.href} href={place.href} icon={place.icon}>
                {place.label}
              </MenuLink>
            ))}
          </Menu>
        </li>
      </ul>
    </nav>
  );
}

function PhoneTab({ place, isCurrent }: { place: NavItem; isCurrent: boolean }) {
  const badges = usePlaceBadges();
  const { href, label, icon: Icon, badge } = place;
  return (
    <li>
      <Link
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className={cn(tabStyle, isCurrent ? 'font-medium text-accent' : 'text-muted')}
      >
        <Icon aria-hidden className="size-5" />
        {label}
        {badge && <Badge {...badges[badge]} className="absolute top-1 left-1/2 ml-1.5" />}
      </Link>
    </li>
  );
}
