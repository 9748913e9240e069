import { createInterface } from 'node:readline';
import type { Clock } from '../clock.js';
import { Interrupted } from '../errors.js';
import { draftOf } from './live-line.js';
import type { LineOutcome, NoteLineConfig } from './note-line.js';

const SECOND = 1000;

export type PlainLineConfig = Pick<NoteLineConfig, 'draft' | 'isInterrupted'> & {
  clock: Clock;
  marker: string;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
};

/** A line that is never repainted, for screen readers; it ends itself when the interviewer speaks. */
export function plainLine(config: PlainLineConfig): Promise<LineOutcome> {
  const { clock, draft, input, output } = config;
  const reader = createInterface({ input, output, terminal: true, prompt: config.marker });
  return new Promise((resolve, reject) => {
    const stopClock = clock.every(SECOND, (now) => {
      if (!config.isInterrupted(now)) return;
      output.write('\n');
      settle(() => {
        resolve({ kind: 'interrupted', draft: draftOf(reader) });
      });
    });
    const settle = (finish: () => void) => {
      stopClock();
      finish();
      reader.close();
    };
    reader.once('line', (text) => settle(() => resolve({ kind: 'entered', text })));
    reader.once('SIGINT', () => settle(() => reject(new Interrupted())));
    reader.prompt();
    if (draft.text !== '') reader.write(draft.text);
  });
}
