import { Fragment } from 'react';
import { splitLinks } from './link-parts';

/** What a person wrote, as they wrote it: line breaks kept, links clickable, never HTML. */
export function MessageText({ body }: { body: string }) {
  return (
    <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
      {splitLinks(body).map((part, index) =>
        part.kind === 'text' ? (
          <Fragment key={index}>{part.text}</Fragment>
        ) : (
          <a
            key={index}
            href={part.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-link"
          >
            {part.text}
          </a>
        ),
      )}
    </p>
  );
}
