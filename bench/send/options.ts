import { parseArgs } from 'node:util';

/** Both servers get exactly this load. */
export type Load = { senders: number; inFlight: number; seconds: number; rounds: number; bodyLength: number };

/** `npm run bench -- send --senders 100 --in-flight 2 --seconds 5 --rounds 3 --profile` */
export function readOptions(): Load & { isProfiling: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      senders: { type: 'string', default: '100' },
      'in-flight': { type: 'string', default: '2' },
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
      'body-length': { type: 'string', default: '80' },
      profile: { type: 'boolean', default: false },
    },
  });
  return {
    senders: Number(values.senders),
    inFlight: Number(values['in-flight']),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    bodyLength: Number(values['body-length']),
    isProfiling: values.profile,
  };
}
