'use client';

import { PageError } from '@/components/shell/page-error';

/** Something in the page broke; the shell around it lives on. */
export default PageError;
