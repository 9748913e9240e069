import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../errors.js';
import { type HistoryEvent, type LogRecord, readRecord } from './record.js';

// An edge: this file reads the disk.

/** What the history folder holds: the records of each log in order, and the lines that are broken. */
export type StoredHistory = {
  logs: Map<string, LogRecord<HistoryEvent>[]>;
  broken: Place[];
};

/**
 * Reads every `.jsonl` file of the folder, copies that sync tools left included. A record that stands
 * in several files counts once; a broken line costs that line only; no folder is an empty history.
 */
export function readHistory(folder: string): StoredHistory {
  const logs = new Map<string, Map<string, LogRecord<HistoryEvent>>>();
  const broken: Place[] = [];
  for (const file of logFiles(folder)) {
    const path = join(folder, file);
    const text = readText(path);
    if (text === undefined) {
      broken.push({ file: path });
      continue;
    }
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') return;
      const record = readRecord(line.trim());
      if (!record) {
        broken.push({ file: path, line: index + 1 });
        return;
      }
      const records = logs.get(record.log) ?? new Map();
      records.set(line.trim(), record);
      logs.set(record.log, records);
    });
  }
  return {
    logs: new Map([...logs].map(([log, records]) => [log, inOrder([...records.values()])])),
    broken,
  };
}

function logFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** By number; where two machines went on with one session, by time. */
function inOrder(records: LogRecord<HistoryEvent>[]): LogRecord<HistoryEvent>[] {
  return records.sort((a, b) => a.n - b.n || a.at - b.at);
}
