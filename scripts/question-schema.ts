import { DIFFICULTIES, ROLES } from '../src/corpus/question.js';
import type { QUESTION_KEYS } from '../src/corpus/question-header.js';
import { SCHEMA_ADDRESS } from '../src/corpus/skeleton.js';
import type { Topic } from '../src/corpus/topics.js';

/** The JSON Schema of a question's front matter: what the reader takes, for editors to complete. */
export function questionSchema(topics: readonly Topic[]) {
  const properties: Record<(typeof QUESTION_KEYS)[number], object> = {
    title: {
      description: 'What the question is called in lists.',
      type: 'string',
      pattern: '\\S',
    },
    difficulty: { description: 'medium unless it is said.', enum: DIFFICULTIES },
    topics: {
      description: 'What it is about; a corpus may have topics of its own.',
      // Those of the shipped corpus are offered, and any other is taken.
      ...oneOrMore({ $ref: '#/definitions/topic' }),
    },
    roles: { description: 'For whom: tpm has a delivery.', ...oneOrMore({ enum: ROLES }) },
    sources: {
      description: 'What a reader can look up: author, title, year, link.',
      ...oneOrMore({ type: 'string' }),
    },
    reviewed: {
      description: 'The day on which somebody last read all of it, such as 2026-11-21.',
      type: 'string',
      format: 'date',
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ADDRESS,
    title: 'The front matter of a question of onsite',
    type: 'object',
    properties,
    required: ['title'],
    additionalProperties: false,
    definitions: { topic: { anyOf: [...topics.map(topicSchema), { type: 'string' }] } },
  };
}

function topicSchema({ name, meaning }: Topic) {
  return { const: name, description: meaning };
}

/** One text alone counts as a list of one. */
function oneOrMore(items: object) {
  return { anyOf: [{ type: 'array', items }, items] };
}
