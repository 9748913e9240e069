import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../src/import/repair/mojibake.js';

describe('text that was read in the wrong encoding once', () => {
  it.each([
    ['client â†’ server', 'client → server', 1],
    ['ðŸ”— links', '🔗 links', 1],
    ['cafÃ© and naÃ¯ve', 'café and naïve', 2],
    ['donâ€™t', 'don’t', 1],
    ['don‚Äôt', 'don’t', 1],
  ])('%s is %s', (garbled, meant, repaired) => {
    expect(repairMojibake(garbled)).toEqual({ text: meant, repaired });
  });

  it.each([
    'd’été, l’Élysée, où ça',
    'Er sagte: „Größe – ja“ und ›so‹',
    '« Très bien », dit-il…',
    '設計面接の質問',
    '50 € – 60 £ ± 3 %',
    'SÃO PAULO, “A IRMÃ”',
  ])('%s stays', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
  });

  it('is mended once: what is mended stays', () => {
    const { text } = repairMojibake('â†’ cafÃ© ðŸ”—');
    expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
  });
});
