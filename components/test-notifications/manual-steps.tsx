import { Panel } from './panel';

const steps = [
  'Open two browser windows and sign in as two different people. A private window keeps them apart.',
  'As the first person, open Chat and write to the second.',
  'In the second window, on any page but that chat: a toast names the writer, Chat has a red dot and a number, the bell counts one more, and the notification stands in the list above.',
  'Click the toast: the chat opens at the unread line.',
  'After a second at the end of the chat the red dot and the numbers are gone, on every device of that person.',
  'Drop the connection in the second window, write twice from the first, then restore it: both messages are there once, and one toast sums up what was missed.',
  'Drop the connection in the first window, go to the chat and write: the message waits. Reload the page, which connects again: it is delivered once.',
];

/** What to try by hand with two windows. */
export function ManualSteps() {
  return (
    <Panel title="Try it by hand">
      <ol className="max-w-prose list-decimal space-y-2 pl-6 marker:font-mono marker:text-sm marker:text-muted">
        {steps.map((step) => (
          <li key={step} className="pl-1">
            {step}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
