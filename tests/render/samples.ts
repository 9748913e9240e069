import stringWidth from 'string-width';
import type { Framework } from '../../src/corpus/framework.js';
import type { Question } from '../../src/corpus/question.js';
import type { Look } from '../../src/render/look.js';

/** 80 columns without colour, unless told otherwise. */
export function look(overrides: Partial<Look> = {}): Look {
  return { width: 80, colour: 0, plain: false, ...overrides };
}

export const ESCAPE = '\u001b';

/** Columns of the widest line that would reach the terminal. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

export const shortener: Question = {
  id: 'url-shortener',
  title: 'URL shortener',
  difficulty: 'medium',
  topics: ['caching', 'id-generation', 'sharding'],
  roles: ['swe', 'tpm'],
  file: '/content/questions/url-shortener.md',
  sources: ['Roy Fielding, RFC 9110: HTTP Semantics, 2022, https://www.rfc-editor.org/rfc/rfc9110'],
  reviewed: '2026-11-21',
  prompt: 'Design a service that turns a long link into a short one.',
  brief: [
    {
      question: 'How many new links a month?',
      answer: '100 million, and 100 times as many visits.',
      askedAs: ['how many links', 'read ratio'],
    },
  ],
  inAMinute: 'We make 39 links a second, so the redirect comes first.',
  phases: [
    {
      id: 'scope',
      modelAnswer: 'Before I draw anything I want **four numbers**.\n\n- how many\n- how uneven',
      keyPoints: [
        {
          id: 'read-ratio',
          text: 'Asks for the read-to-write ratio and designs for reads.',
          level: 'mid',
          must: true,
          ask: '',
          listenFor: ['read heavy'],
        },
        {
          id: 'two-targets',
          text: 'Sets a stricter availability target for `GET` than for making links, and says why the two may differ.',
          level: 'staff',
          must: false,
          ask: '',
          listenFor: ['separate slo'],
        },
      ],
      followUps: [
        {
          id: 'expiry',
          question: 'Do links ever expire?',
          answer: 'Not by default. The row stays.',
        },
      ],
      curveballs: [
        {
          id: 'custom-domains',
          at: 0.6,
          text: 'Marketing wants custom domains by Friday. What changes?',
          goodReaction: 'The data hardly changes; the work is TLS.',
        },
      ],
    },
    {
      id: 'architecture',
      modelAnswer:
        'I keep two paths apart.\n\n```text\n┌──────┐   ┌───────┐\n│ edge │──▶│ store │\n└──────┘   └───────┘\n```',
      keyPoints: [],
      followUps: [],
      curveballs: [],
    },
  ],
  decisions: [
    {
      id: 'redirect-status',
      decision: 'Redirect status',
      chosen: '302',
      insteadOf: '301',
      because: 'Edits, blocks and counts keep working',
      cost: 'Every visit reaches the edge, about 10,000 USD a month at one USD per million',
      switchWhen: 'Links become immutable',
    },
  ],
  estimates: [
    {
      id: 'writes',
      quantity: 'Writes per second',
      working: '100e6 / (30 * 86400)',
      result: '39 /s',
    },
    { id: 'rows', quantity: 'New rows a month', working: '100e6 * 500', result: '50 GB' },
  ],
  levelBars: { mid: 'Asks for volume and ratio.', staff: 'Notices that the map is small.' },
};

export const buildX: Framework = {
  id: 'build-x',
  title: 'Build X',
  role: 'swe',
  minutes: 9,
  introduction: 'A round goes from scope to scaling.',
  openingStatement: 'I will start with the users and the numbers.',
  phases: [
    {
      id: 'scope',
      title: 'Scope',
      sections: [
        { id: 'framing', title: 'Real-world framing', minutes: 1, covers: ['who uses it'] },
        { id: 'assumptions', title: 'Scope and assumptions', minutes: 5, covers: ['read ratio'] },
      ],
      anchors: [
        'did not get to it',
        'features, but no numbers',
        'some numbers',
        'numbers and limits',
        'numbers that force a decision',
      ],
    },
    {
      id: 'scaling',
      title: 'Scaling',
      sections: [
        { id: 'reliability', title: 'Reliability', minutes: 3, covers: [] },
        { id: 'evolution', title: 'Evolution', minutes: null, covers: ['what comes next'] },
      ],
      anchors: ['nothing', 'a cache', 'what breaks', 'what breaks first', 'and how one sees it'],
    },
  ],
  pitfalls: ['Drawing before asking.'],
  followUps: [{ id: 'start', question: 'How do you start?', answer: 'With the numbers.' }],
  sources: ['Our own practice'],
  file: '/content/frameworks/build-x.md',
};
