'use client';

import { Copy, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useDesk } from '@/hooks/use-desk';
import type { Frame } from '@/lib/client/desk-state';
import { filterFrames, framesAsText, type FrameFilter } from './filter-frames';
import { FrameRow } from './frame-row';
import { Panel } from './panel';

const SHOWN = 200;
const directions = [
  { value: 'both', label: 'In and out' },
  { value: 'in', label: 'In' },
  { value: 'out', label: 'Out' },
];

/** What goes over the wire, live. Paused, it keeps what it shows while the desk goes on. */
export function FrameLog() {
  const live = useDesk((state) => state.frames);
  const [paused, setPaused] = useState<Frame[] | null>(null);
  const [filter, setFilter] = useState<FrameFilter>({ text: '', direction: 'both' });
  const frames = filterFrames(paused ?? live, filter);
  const isPaused = paused !== null;
  const PauseIcon = isPaused ? Play : Pause;
  return (
    <Panel
      title="Frames"
      description="The last 500 in and out, newest first; secrets are left out. Press one for its content."
      actions={
        <>
          <Button aria-pressed={isPaused} onClick={() => setPaused(isPaused ? null : live)}>
            <PauseIcon aria-hidden className="size-4" />
            {isPaused ? 'Go on' : 'Pause'}
          </Button>
          <Button
            disabled={frames.length === 0}
            onClick={() => void copyText(framesAsText(frames), `${frames.length} frames copied`)}
          >
            <Copy aria-hidden className="size-4" />
            Copy
          </Button>
        </>
      }
    >
      <div className="mb-3 flex flex-wrap gap-2">
        <Input
          type="search"
          aria-label="Filter frames by event or content"
          placeholder="Filter by event or content"
          className="min-w-48 flex-1"
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
        <Select
          aria-label="Direction"
          options={directions}
          value={filter.direction}
          onChange={(direction) => setFilter({ ...filter, direction: direction as FrameFilter['direction'] })}
          className="w-36!"
        />
      </div>
      <FrameRows frames={frames} isPaused={isPaused} />
    </Panel>
  );
}

function FrameRows({ frames, isPaused }: { frames: Frame[]; isPaused: boolean }) {
  if (frames.length === 0)
    return (
      <p className="text-muted">
        {isPaused ? 'No frame fits.' : 'No frame fits yet. They appear here as they pass.'}
      </p>
    );
  const hidden = frames.length - SHOWN;
  return (
    <>
      <ul className="max-h-96 divide-y overflow-y-auto border-y" tabIndex={0} aria-label="Frames">
        {frames.slice(0, SHOWN).map((frame) => (
          <FrameRow key={frame.id} frame={frame} />
        ))}
      </ul>
      {hidden > 0 && <p className="mt-2 text-sm text-muted">and {hidden} older; Copy takes all of them</p>}
    </>
  );
}
