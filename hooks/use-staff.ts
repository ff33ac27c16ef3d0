'use client';

import { useEffect, useState } from 'react';
import { getJson } from '@/lib/client/rest-client';
import { staffRoles, type Page } from '@/lib/contracts/common';
import type { Person } from '@/lib/contracts/users';

// One answer for the page: who works here changes seldom, and several parts of it ask.
let asked: Promise<Person[]> | null = null;

async function loadStaff(): Promise<Person[]> {
  const pages = await Promise.all(
    staffRoles.map((role) => getJson<Page<Person>>(`/api/people?role=${role}&limit=100`)),
  );
  // What failed is asked again by the next one who needs it.
  if (pages.some((page) => !page.ok)) asked = null;
  const people = pages.flatMap((page) => (page.ok ? page.data.items : []));
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

/** Everyone who works here, by name; empty until they are known. `isWanted` false asks nothing. */
export function useStaff(isWanted = true): Person[] {
  const [staff, setStaff] = useState<Person[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    asked ??= loadStaff();
    void asked.then((people) => isCurrent && setStaff(people));
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return staff;
}
