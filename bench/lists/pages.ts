/** The pages that are measured, by what a person would call them. */
export const pages = {
  'list, by due date': '/api/work-orders?limit=50',
  'list, last changed': '/api/work-orders?limit=50&sort=updated',
  'list, by priority': '/api/work-orders?limit=50&sort=priority',
  'list, open and mine': '/api/work-orders?limit=50&status=new,triaged,in_progress&assignee=me',
  board: '/api/work-orders/board',
} as const;
export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages) as PageName[];
