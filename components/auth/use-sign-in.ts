'use client';

import { useState } from 'react';
import { signIn } from '@/lib/client/sign-in';
import { refusalSentence } from './sign-in-words';

/** Signs in and goes on to `callbackPath`; `message` says why it did not work. */
export function useSignIn(callbackPath: string, firstMessage: string | null = null) {
  const [isPending, setIsPending] = useState(false);
  const [message, setMessage] = useState(firstMessage);

  async function submit(credentials: { email: string; password: string }): Promise<void> {
    if (isPending) return;
    if (!credentials.email.trim() || !credentials.password) {
      setMessage('Write your email and your password.');
      return;
    }
    setIsPending(true);
    setMessage(null);
    const refusal = await signIn(credentials);
    // A fresh page, so that nothing of whoever was here before is left in memory. It stays pending until it is there.
    if (!refusal) return location.assign(callbackPath);
    setMessage(refusalSentence(refusal, Date.now()));
    setIsPending(false);
  }
  return { isPending, message, submit };
}
