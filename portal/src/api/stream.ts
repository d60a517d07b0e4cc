import { headersFor } from './client';
import { Problem } from './problem';

/** One event of a stream. */
export interface StreamEvent {
  id: string;
  name: string;
  data: string;
}

/** Cuts the text of an event stream into events; what is not whole yet waits for the next piece. */
export class StreamParser {
  private rest = '';

  push(text: string): StreamEvent[] {
    const blocks = (this.rest + text).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(parse).filter((event) => event.data !== '');
  }
}

function parse(block: string): StreamEvent {
  const event: StreamEvent = { id: '', name: 'message', data: '' };
  for (const line of block.split('\n')) {
    const value = line.slice(line.indexOf(':') + 1).replace(/^ /, '');
    if (line.startsWith('id:')) event.id = value;
    else if (line.startsWith('event:')) event.name = value;
    else if (line.startsWith('data:')) event.data += event.data ? `\n${value}` : value;
  }
  return event;
}

/** What a follower of a stream is told. */
export interface Follower {
  event(event: StreamEvent): void;
  /** Something arrived, a heartbeat perhaps. */
  alive(): void;
  /** The stream broke and is tried again. */
  broken(problem: Problem): void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Follows a stream until it is stopped; after a break it goes on behind the last event. Unlike EventSource it can be
 * paused and continued behind the same event.
 */
export class Following {
  private stopped = false;
  private pause = FIRST_PAUSE;
  private current: AbortController | undefined;

  constructor(
    private readonly path: string,
    private readonly follower: Follower,
    private lastId = '',
  ) {
    void this.run();
  }

  /** Stops; the id of the last event is where to go on. */
  stop(): string {
    this.stopped = true;
    this.current?.abort();
    return this.lastId;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.read();
        this.pause = FIRST_PAUSE;
      } catch (thrown) {
        if (this.stopped) return;
        const problem = Problem.from(thrown);
        this.follower.broken(problem);
        if (problem.status === 401 || problem.status === 403) return;
      }
      await new Promise((done) => setTimeout(done, this.pause));
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    }
  }

  private async read(): Promise<void> {
    this.current = new AbortController();
    const headers: Record<string, string> = { ...headersFor('GET'), Accept: 'text/event-stream' };
    if (this.lastId) headers['Last-Event-ID'] = this.lastId;
    const response = await fetch(this.path, { headers, signal: this.current.signal });
    if (!response.ok || !response.body) {
      throw Problem.of(response.status, await response.json().catch(() => null));
    }
    this.follower.alive();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const parser = new StreamParser();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      this.pause = FIRST_PAUSE;
      this.follower.alive();
      for (const event of parser.push(piece.value)) {
        if (event.id) this.lastId = event.id;
        this.follower.event(event);
      }
    }
  }
}
