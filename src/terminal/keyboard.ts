import { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { CTRL_C, type KeyPiece, keyPieces } from './key-pieces.js';

const PASTE_MODE_ON = '\u001b[?2004h';
const PASTE_MODE_OFF = '\u001b[?2004l';

/**
 * The terminal's input for as long as the conversation lasts. Prompts come and go, and each closes its
 * own reader; what is typed or pasted in between waits here for the next one, where a bare stdin would
 * hand it to the prompt that just ended, which drops it (SBoudrias/Inquirer.js#960).
 */
export class Keyboard extends EventEmitter {
  readonly isTTY = true;
  private readonly waiting: KeyPiece[] = [];
  private readonly decoder = new StringDecoder('utf8');
  private flowing = false;
  private pasting = false;
  private handing = false;

  constructor(
    private readonly source: NodeJS.ReadStream,
    private readonly output: NodeJS.WriteStream,
  ) {
    super();
    this.setMaxListeners(0);
  }

  /** Takes the terminal: raw keys, pastes marked as such. */
  open(): void {
    this.setRawMode(true);
    this.output.write(PASTE_MODE_ON);
    this.source.on('data', this.take);
    this.source.on('end', this.end);
    this.source.resume();
  }

  /** Gives the terminal back as it was, for the shell or for an editor. */
  close(): void {
    this.source.off('data', this.take);
    this.source.off('end', this.end);
    this.source.pause();
    this.output.write(PASTE_MODE_OFF);
    this.setRawMode(false);
  }

  setRawMode(raw: boolean): this {
    this.source.setRawMode?.(raw);
    return this;
  }

  resume(): this {
    this.flowing = true;
    this.handOn();
    return this;
  }

  pause(): this {
    this.flowing = false;
    return this;
  }

  private readonly take = (chunk: Buffer | string): void => {
    const text = typeof chunk === 'string' ? chunk : this.decoder.write(chunk);
    const { pieces, pasting } = keyPieces(text, this.pasting);
    this.pasting = pasting;
    this.waiting.push(...pieces);
    this.handOn();
  };

  /** The terminal was closed: whatever prompt is there stops. */
  private readonly end = (): void => {
    this.waiting.push({ kind: 'keys', value: CTRL_C });
    this.handOn();
  };

  /** One piece a turn of the event loop: a prompt that it ends has closed its reader by the next. */
  private handOn(): void {
    if (this.handing) return;
    this.handing = true;
    setImmediate(() => {
      this.handing = false;
      if (!this.flowing) return;
      const piece = this.waiting.shift();
      if (!piece) return;
      if (piece.kind === 'keys') this.emit('data', piece.value);
      else this.emit('keypress', piece.value, { name: undefined, sequence: piece.value });
      this.handOn();
    });
  }
}
