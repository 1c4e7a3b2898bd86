/** An empty page as a PDF, which a server takes. */
export const PAPER = [
  '%PDF-1.7',
  '1 0 obj',
  '<< /Type /Catalog /Pages 2 0 R >>',
  'endobj',
  '2 0 obj',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  'endobj',
  '3 0 obj',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  'endobj',
  'xref',
  '0 4',
  '0000000000 65535 f ',
  '0000000009 00000 n ',
  '0000000058 00000 n ',
  '0000000115 00000 n ',
  'trailer',
  '<< /Size 4 /Root 1 0 R >>',
  'startxref',
  '186',
  '%%EOF',
  '',
].join('\n');

/** Written down, since a story is played without waiting for sums. */
const SHA256 = '78c75e7028717324a2ef9fa83134f3266d474fdeb701d4111ddd5b655dfebba3';

/** What its sender says of it. */
export const offerOf = (name: string) => ({
  name,
  mediaType: 'application/pdf',
  sizeBytes: PAPER.length,
  sha256: SHA256,
});
