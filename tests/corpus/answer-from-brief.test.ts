import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFromBrief } from '../../src/corpus/answer-from-brief.js';
import type { BriefFact } from '../../src/corpus/question.js';
import { shippedVocabulary } from './shipped.js';

const vocabulary = shippedVocabulary();

function fact(question: string, answer: string, askedAs: string): BriefFact {
  return { question, answer, askedAs: askedAs.split(', ') };
}

const BRIEF = {
  volume: fact(
    'How many messages are sent?',
    '20 billion a day, at the peak three times the average.',
    'how many messages, message volume, messages per day, traffic, send rate',
  ),
  users: fact(
    'How many people use it?',
    '500 million a month, 50 million online at once.',
    'how many users, daily actives, concurrent users, dau, online at once',
  ),
  groups: fact(
    'How large are groups?',
    'At most 1,000 members; nine of ten have fewer than 20.',
    'group size, largest group, members per group, how big are groups',
  ),
  size: fact(
    'How large is a message?',
    '200 bytes of text on average, at most 4 kB. Pictures go another way.',
    'message size, how big is a message, bytes per message, max length',
  ),
  media: fact(
    'Do we send pictures and video?',
    'Yes, up to 100 MB, but uploads are built by another team.',
    'media, attachments, images and video, file upload',
  ),
  history: fact(
    'How long do we keep messages?',
    'For ever, on every device of the user.',
    'retention, how long kept, message history, delete after',
  ),
  order: fact(
    'Must messages arrive in order?',
    'Within one conversation yes, and every member sees the same order.',
    'ordering, in order, same order for all, message order',
  ),
  latency: fact(
    'How fast must it be?',
    'Within 300 ms at p95 when both are online.',
    'latency, how fast, delivery time, p95',
  ),
  encryption: fact(
    'Is it end-to-end encrypted?',
    'Not in the first release, but do not rule it out.',
    'end to end encryption, e2ee, can the server read, encrypted',
  ),
  regions: fact(
    'Where are the users?',
    'Half in India and Brazil, the rest everywhere.',
    'regions, where are users, geography, countries',
  ),
};

const FACTS = Object.values(BRIEF);

function named(asked: string): string | undefined {
  const found = answerFromBrief(asked, FACTS, vocabulary);
  return Object.entries(BRIEF).find(([, one]) => one === found)?.[0];
}

describe('the fact of the brief that is meant', () => {
  it.each([
    ['how many messages per day?', 'volume'],
    ['what is the msg volume', 'volume'],
    ['msgs/day?', 'volume'],
    ['how much traffic should I plan for', 'volume'],
    ['peak send rate?', 'volume'],
    ['how many users do we have', 'users'],
    ['DAU?', 'users'],
    ['how many people are online at once', 'users'],
    ['concurrent users', 'users'],
    ['max group size', 'groups'],
    ['how big can groups get?', 'groups'],
    ['how many members per group', 'groups'],
    ['how big is a message', 'size'],
    ['avg msg size?', 'size'],
    ['how many bytes is one message', 'size'],
    ['do we support attachments', 'media'],
    ['images and videos too?', 'media'],
    ['can people send pictures', 'media'],
    ['how long are messages kept', 'history'],
    ['what about retention', 'history'],
    ['do we store the message history', 'history'],
    ['is ordering important', 'order'],
    ['do messages have to arrive in order?', 'order'],
    ['what latency do we need', 'latency'],
    ['how fast should delivery be', 'latency'],
    ['e2ee?', 'encryption'],
    ['is it encrypted', 'encryption'],
    ['can the server read the messages', 'encryption'],
    ['which regions', 'regions'],
    ['where do our users live', 'regions'],
    ['which countries are they in?', 'regions'],
  ])('%s → %s', (asked, expected) => {
    expect(named(asked)).toBe(expected);
  });

  it.each([
    'is there a web client?',
    'what is the budget',
    'do we need read receipts',
    'how many engineers are on the team',
    'can bots post',
    'which cloud do we run on',
    'what about spam',
    'do we integrate with email',
    'is there an existing system',
    'who is the customer',
    'how do we make money',
    'do users have several phones',
    'should I use kafka',
    'why',
    'how many',
    'what do you want',
    '?',
    '',
  ])('%s: the brief is silent', (asked) => {
    expect(named(asked)).toBeUndefined();
  });

  it('has nothing to say without facts, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        expect(answerFromBrief(asked, [], vocabulary)).toBeUndefined();
        const found = answerFromBrief(asked, FACTS, vocabulary);
        expect(found === undefined || FACTS.includes(found)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the fact by its own question', () => {
    for (const [name, { question }] of Object.entries(BRIEF)) expect(named(question)).toBe(name);
  });
});
