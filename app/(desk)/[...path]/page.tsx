import { notFound } from 'next/navigation';

/** An unknown address: the shell stays, and with it the way on. No loading state above it, so that it answers 404. */
export default function UnknownPage() {
  notFound();
}
