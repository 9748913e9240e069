import { expect, it } from 'vitest';
import { lowerFirst } from '../../src/corpus/lower-first.js';

it.each([
  ['Writes per second', 'writes per second'],
  ['A key', 'a key'],
  ['FCM default quota', 'FCM default quota'],
  ["FCM's quota", "FCM's quota"],
  ['DynamoDB capacity', 'DynamoDB capacity'],
  ['95th percentile', '95th percentile'],
  ['Write-heavy load', 'write-heavy load'],
  ['', ''],
])('%j goes on in a sentence as %j', (text, lowered) => {
  expect(lowerFirst(text)).toBe(lowered);
});
