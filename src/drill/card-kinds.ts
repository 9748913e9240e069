export const CARD_KINDS = ['follow-up', 'curveball', 'estimate', 'decision', 'missed'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
