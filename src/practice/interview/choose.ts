import type { QuestionSummary } from '../../corpus/question.js';
import { proposeQuestion } from '../../history/choose-question.js';
import { truncate } from '../../render/text.js';
import type { Session } from '../../session/session.js';
import { askSearch } from '../../terminal/ask.js';
import type { Terminal } from '../../terminal/terminal.js';

/** Lets the person choose a question by typing a part of its title, its topics or its difficulty. */
export function chooseQuestion(
  terminal: Terminal,
  questions: readonly QuestionSummary[],
  sessions: readonly Session[],
): Promise<string> {
  const proposed = proposeQuestion(questions, sessions)?.question;
  const inOrder = proposed
    ? [proposed, ...questions.filter((question) => question.id !== proposed.id)]
    : questions;
  const had = new Set(sessions.map((session) => session.setup.question.id));
  return askSearch(terminal, 'Which question? Type to search', (typed) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return inOrder
      .filter((question) => words.every((word) => searchText(question).includes(word)))
      .map((question) => ({
        value: question.id,
        // Two corpora may have a question of one title.
        name: question.id.includes('/') ? `${question.title} (${question.id})` : question.title,
        // The topics last, as they are what a narrow window can do without.
        description: truncate(
          [
            question.difficulty,
            question.roles.join(', '),
            had.has(question.id) ? 'you have had it' : 'new to you',
            question.topics.join(', '),
          ].join(' · '),
          terminal.look().width - 1,
        ),
      }));
  });
}

function searchText({ id, title, difficulty, topics, roles }: QuestionSummary): string {
  return [id, title, difficulty, ...topics, ...roles].join(' ').toLowerCase();
}
