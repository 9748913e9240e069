import { briefIsRich } from './bar/brief.js';
import { curveballsAreFair } from './bar/curveballs.js';
import { deliveryIsPlanned } from './bar/delivery.js';
import { diagramsAreDrawn } from './bar/diagram.js';
import { estimatesAddUp } from './bar/estimates.js';
import { followUpsDig } from './bar/follow-ups.js';
import { headerIsComplete, topicsAreKnown } from './bar/header.js';
import { keyPointsAreEnough, keyPointsCanBeAsked } from './bar/key-points.js';
import { levelBarsAreShort } from './bar/levels.js';
import { answersAreSpeakable, answersHaveFigures, answersOpenAloud } from './bar/model-answers.js';
import { thingsAreNamed } from './bar/names.js';
import { partsAreComplete } from './bar/parts.js';
import { phrasesAreTelling } from './bar/phrases.js';
import { textIsPlain } from './bar/plain-text.js';
import { promptIsShort, summaryIsShort } from './bar/prompt.js';
import type { Candidate, Rule } from './bar/rule.js';
import { nothingIsSaidTwice } from './bar/sameness.js';
import { tradeOffsAreNamed } from './bar/trade-offs.js';
import type { Diagnostic } from './diagnostic.js';
import { Findings } from './findings.js';

/** The bar for a question that ships, one rule a line. */
const BAR: readonly Rule[] = [
  headerIsComplete,
  topicsAreKnown,
  partsAreComplete,
  promptIsShort,
  briefIsRich,
  summaryIsShort,
  answersAreSpeakable,
  answersOpenAloud,
  answersHaveFigures,
  diagramsAreDrawn,
  keyPointsAreEnough,
  keyPointsCanBeAsked,
  phrasesAreTelling,
  followUpsDig,
  curveballsAreFair,
  thingsAreNamed,
  nothingIsSaidTwice,
  tradeOffsAreNamed,
  estimatesAddUp,
  levelBarsAreShort,
  deliveryIsPlanned,
  textIsPlain,
];

/** Every place where a question that works misses the bar; all of them strict. */
export function checkBar(candidate: Candidate): Diagnostic[] {
  const findings = new Findings(candidate.question.file);
  for (const rule of BAR) {
    for (const { rule: name, at, message, wayOut } of rule(candidate)) {
      findings.strict(name, at, message, wayOut);
    }
  }
  return findings.problems;
}
