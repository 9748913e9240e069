/** A question as people have them in their notes: some answers and follow-ups, and nothing to count. */
export const BARE_QUESTION = `---
title: Photo sharing
---

Design an app in which people post pictures and follow each other.

## Scope

### Model answer

Uploads, follows and a home feed, for 500 million people.

## Architecture

### Model answer

One service takes uploads, another reads.

### Follow-ups

#### How is the feed made? {#feed}

On write for most people, on read for the famous.
`;
