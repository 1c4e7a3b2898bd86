interface ListPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

/** How a page of a list is asked for. */
export interface PageAsked {
  readonly limit: string;
  readonly cursor?: string;
}

/** More than any region has of anything, and an end for a list that would never stop. */
const MAX_PAGES = 25;

/** Everything that a list gives, page by page, up to 5,000 rows. */
export async function allPages<Row>(
  list: (query: PageAsked) => Promise<ListPage<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: ListPage<Row> = await list({ limit: '200', ...(cursor !== null && { cursor }) });
    rows.push(...answer.items);
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return rows;
}
