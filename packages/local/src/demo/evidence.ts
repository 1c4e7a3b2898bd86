import { createHash } from 'node:crypto';

import { offerFile, releaseFile } from '@jatkopolku/application';
import type { FileId } from '@jatkopolku/domain/file';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { id } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';

/** Sends a study certificate as a worker's browser would: offered, put to its address and released. */
export async function sendEvidence(
  { records, files, clock }: OpenRegion,
  claimId: ClaimId,
  actor: string,
  providerId: ProviderId,
): Promise<FileId> {
  const content = pdfOf('Opiskelutodistus (esimerkki)');
  const fileId = id<'File'>(`${claimId}-todistus`);
  const offer = {
    fileId,
    name: 'Opiskelutodistus.pdf',
    mediaType: 'application/pdf',
    sizeBytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  const deps = { records, files, clock };
  const offered = await offerFile(deps, offer, { userId: actor, providerId });
  if (!offered.ok) throw new Error(`The demo was refused: ${JSON.stringify(offered.error)}`);
  const { record, version, upload } = offered.value;
  if (upload === null) return record.fileId;
  const { url, method } = upload;
  const headers = { 'Content-Length': String(content.byteLength), ...upload.headers };
  const address = new URL(url, 'http://localhost');
  const received = await files.receive(new Request(address, { method, headers, body: content }));
  const expected = { key: { fileId }, version, actor };
  const released = received.ok ? await releaseFile(deps, expected) : received;
  if (!released.ok) throw new Error(`The demo was refused: ${JSON.stringify(released.error)}`);
  return fileId;
}

/** A PDF of one page that says one line. */
function pdfOf(line: string): Buffer<ArrayBuffer> {
  const text = `BT /F1 20 Tf 72 740 Td (${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let content = '%PDF-1.7\n';
  const offsets = objects.map((object, place) => {
    const offset = content.length;
    content += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${content.length}\n%%EOF\n`;
  return Buffer.from(content + table + trailer, 'latin1');
}
