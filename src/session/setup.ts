import type { Framework } from '../corpus/framework.js';
import type { Level, Question, QuestionPhase, Role } from '../corpus/question.js';
import { chanceFrom, shuffled } from './chance.js';
import type { NotesMode, Pace, PlannedCurveball, RevealMode, SessionSetup } from './event.js';
import { planRound } from './plan.js';

export type RoundChoices = {
  minutes: number;
  level: Level;
  role: Role;
  reveal: RevealMode;
  notes: NotesMode;
  pace: Pace;
  /** False: nothing is thrown in. */
  curveballs: boolean;
  seed: number;
};

/** From so many minutes on there is time for a third curveball. */
const LONG_ROUND = 45;

/** All that has to be settled before the clock starts; the same seed gives the same round. */
export function setUpSession(
  question: Question,
  framework: Framework,
  choices: RoundChoices,
): SessionSetup {
  const { curveballs, ...kept } = choices;
  const { id, title, topics, difficulty } = question;
  const plan = planRound(framework, choices.minutes);
  const phases = new Set(plan.filter((phase) => phase.seconds > 0).map((phase) => phase.id));
  return {
    ...kept,
    question: { id, title, topics, difficulty },
    framework: { id: framework.id, title: framework.title },
    plan,
    curveballs: curveballs
      ? drawCurveballs(
          question.phases.filter(({ id }) => phases.has(id)),
          choices,
        )
      : [],
  };
}

/** Two curveballs, three in a long round, never two in one phase of those that the round has. */
function drawCurveballs(
  askable: readonly QuestionPhase[],
  { minutes, role, seed }: RoundChoices,
): PlannedCurveball[] {
  const chance = chanceFrom(seed);
  const onePerPhase = askable.flatMap((phase) =>
    shuffled(phase.curveballs, chance)
      .slice(0, 1)
      .map((curveball) => ({ ...curveball, phase: phase.id })),
  );
  const drawn = shuffled(onePerPhase, chance);
  // The delivery is what a program manager is there for, so its curveball is never left out.
  const first = role === 'tpm' ? drawn.filter(({ phase }) => phase === 'delivery') : [];
  const others = drawn.filter((curveball) => !first.includes(curveball));
  return [...first, ...others].slice(0, minutes >= LONG_ROUND ? 3 : 2);
}
