/** What was typed into the search, as the field of a new customer it belongs in: an email, a phone number, or a name. */
export function draftCustomer(query: string): { name: string; email: string; phone: string } {
  const typed = query.trim();
  if (typed.includes('@')) return { name: '', email: typed, phone: '' };
  if (/^\+?[\d\s()./-]{4,}$/.test(typed)) return { name: '', email: '', phone: typed };
  return { name: typed, email: '', phone: '' };
}
