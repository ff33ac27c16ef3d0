import type { Frame } from '@/lib/client/desk-state';

export type FrameFilter = { text: string; direction: 'both' | Frame['direction'] };

/** Frames whose event or payload has the text in it, newest first. */
export function filterFrames(frames: readonly Frame[], { text, direction }: FrameFilter): Frame[] {
  const wanted = text.trim().toLowerCase();
  return frames
    .filter((frame) => direction === 'both' || frame.direction === direction)
    .filter(
      (frame) =>
        wanted === '' || `${frame.event} ${JSON.stringify(frame.payload)}`.toLowerCase().includes(wanted),
    )
    .toReversed();
}

/** One frame a line, as JSON. */
export function framesAsText(frames: readonly Frame[]): string {
  return frames
    .map(({ at, direction, event, durationMs, payload }) =>
      JSON.stringify({
        at: new Date(at).toISOString(),
        direction,
        event,
        ...(durationMs !== null && { durationMs }),
        payload,
      }),
    )
    .join('\n');
}
