import { hash } from '@node-rs/argon2';

/** Argon2id (the library's default) at OWASP's recommended cost: 19 MiB, two passes, about 25 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One spelling for one password: keyboards compose accents in different ways. */
export const normalizePassword = (password: string) => password.normalize('NFKC');

/** The argon2id hash of a password, with its salt and cost, as stored. */
export const hashPassword = (password: string): Promise<string> => hash(normalizePassword(password), COST);
