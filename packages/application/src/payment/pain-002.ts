import type { SaxesTagNS } from 'saxes';

/** A text of the answer, and the line that it is on. */
export interface Placed {
  readonly text: string;
  readonly line: number;
}

/** What the bank says of one payment. */
interface TransactionStatus {
  readonly endToEndId: Placed;
  readonly status: Placed;
  readonly reason: string | null;
}

/** What a customer payment status report says (ISO 20022 pain.002), as it is written. */
export interface StatusReport {
  readonly messageId: Placed;
  readonly originalMessageId: Placed;
  /** Of the whole file, or of all its payments together; null where it says nothing of them. */
  readonly groupStatus: Placed | null;
  readonly groupReason: string | null;
  readonly transactions: readonly TransactionStatus[];
}

/** Where the text stops being a status report. */
export interface Unreadable {
  readonly line: number;
}

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:pain\.002\.001\.\d\d$/;
const REPORT = 'CstmrPmtStsRpt';
const TRANSACTION = 'OrgnlPmtInfAndSts/TxInfAndSts';

/**
 * Reads a status report in any of its versions. Nothing is fetched and no entity is expanded beside those of XML
 * itself: the parser knows no document type.
 * @returns the line at which it is no XML, or no such report.
 */
export async function readStatusReport(xml: string): Promise<StatusReport | Unreadable> {
  // Only the function that reads answers carries the parser.
  const { SaxesParser } = await import('../xml-parser.ts');
  const reading = new Reading();
  const parser = new SaxesParser({ xmlns: true });
  let failedAt: number | undefined;
  const fail = () => (failedAt ??= parser.line);
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    if (!reading.open(tag, parser.line)) fail();
  });
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.on('closetag', () => reading.close());
  parser.write(xml).close();
  return failedAt === undefined ? reading.report(parser.line) : { line: failedAt };
}

interface Transaction {
  endToEndId?: Placed;
  status?: Placed;
  reason?: string;
}

/** What has been read so far, by the path of the open element below the report. */
class Reading {
  readonly #path: string[] = [];
  readonly #found = new Map<string, Placed>();
  readonly #transactions: Transaction[] = [];
  #open: { text: string; readonly line: number } = { text: '', line: 1 };

  /** @returns false for the root of something else. */
  open({ local, uri }: SaxesTagNS, line: number): boolean {
    this.#path.push(local);
    this.#open = { text: '', line };
    if (this.#below === TRANSACTION) this.#transactions.push({});
    return this.#path.length > 1 || (local === 'Document' && NAMESPACE.test(uri));
  }

  text(text: string): void {
    this.#open.text += text;
  }

  close(): void {
    const placed = { text: this.#open.text.trim(), line: this.#open.line };
    const below = this.#below;
    this.#path.pop();
    if (placed.text === '') return;
    this.#open = { text: '', line: placed.line };
    if (below.startsWith(`${TRANSACTION}/`)) this.#enterTransaction(below, placed);
    else if (!this.#found.has(below)) this.#found.set(below, placed);
  }

  report(lastLine: number): StatusReport | Unreadable {
    const [messageId, originalMessageId] = [
      this.#found.get('GrpHdr/MsgId'),
      this.#found.get('OrgnlGrpInfAndSts/OrgnlMsgId'),
    ];
    if (!messageId || !originalMessageId) return { line: lastLine };
    const transactions: TransactionStatus[] = [];
    for (const { endToEndId, status, reason = null } of this.#transactions) {
      if (!endToEndId || !status) return { line: (endToEndId ?? status)?.line ?? lastLine };
      transactions.push({ endToEndId, status, reason });
    }
    const group = this.#ofGroup('OrgnlGrpInfAndSts', 'GrpSts');
    const instruction = this.#ofGroup('OrgnlPmtInfAndSts', 'PmtInfSts');
    return { messageId, originalMessageId, transactions, ...(instruction ?? group ?? nothing) };
  }

  #ofGroup(place: string, status: string) {
    const groupStatus = this.#found.get(`${place}/${status}`);
    const reason = this.#found.get(`${place}/StsRsnInf/Rsn/Cd`);
    return groupStatus && { groupStatus, groupReason: reason?.text ?? null };
  }

  #enterTransaction(below: string, placed: Placed): void {
    const transaction = this.#transactions.at(-1);
    if (!transaction) return;
    const own = below.slice(TRANSACTION.length + 1);
    if (own === 'OrgnlEndToEndId') transaction.endToEndId = placed;
    else if (own === 'TxSts') transaction.status = placed;
    else if (own === 'StsRsnInf/Rsn/Cd') transaction.reason ??= placed.text;
  }

  /** The path below the report; everything beside the report is elsewhere. */
  get #below(): string {
    const [, report, ...below] = this.#path;
    return report === REPORT ? below.join('/') : `../${this.#path.join('/')}`;
  }
}

const nothing = { groupStatus: null, groupReason: null };
