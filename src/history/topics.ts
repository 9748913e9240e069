import { meanOf, resultOf } from '../session/result.js';
import type { Session } from '../session/session.js';

export type TopicStrength = {
  topic: string;
  /** Mean coverage of the sessions on it, 0 to 1. */
  coverage: number;
  sessions: number;
};

/** How the finished sessions went by topic, the weakest first. */
export function topicStrengths(sessions: readonly Session[]): TopicStrength[] {
  const byTopic = new Map<string, number[]>();
  for (const session of sessions) {
    const { coverage } = resultOf(session);
    if (coverage === null || session.stage.name !== 'done') continue;
    for (const topic of session.setup.question.topics) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), coverage]);
    }
  }
  return [...byTopic]
    .map(([topic, values]) => ({ topic, coverage: meanOf(values) ?? 0, sessions: values.length }))
    .sort((a, b) => a.coverage - b.coverage || a.topic.localeCompare(b.topic));
}
